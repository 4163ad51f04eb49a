import type { Transaction } from '#app/platform/database.server.ts'

/** The statement of an account that has exactly these bytes. */
export async function statementOfBytes(db: Transaction, key: { vendorId: string; account: string; sha256: string }): Promise<string | null> {
  const row = await db.statementFile.findUnique({ where: { vendorId_account_sha256: key }, select: { id: true } })
  return row?.id ?? null
}

/** The bytes of a statement; null when there is none. */
export async function statementContent(db: Transaction, id: string): Promise<Uint8Array | null> {
  const row = await db.statementFile.findUnique({ where: { id }, select: { content: true } })
  return row?.content ?? null
}

export type KeptFault = { row: number; cells: string[] }

/** Rows that failed, from `after` on, in the order of the file. */
export async function nextFaults(db: Transaction, fileId: string, after: number, take: number): Promise<KeptFault[]> {
  const rows = await db.statementFault.findMany({ where: { fileId, row: { gt: after } }, orderBy: { row: 'asc' }, take })
  return rows.map(({ row, cells }) => ({ row, cells: cells as string[] }))
}
