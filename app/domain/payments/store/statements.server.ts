import type { Prisma } from '#prisma/generated/client.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { RowProblem } from '../rules/read-statement-row.ts'
import type { StatementMapping } from '../rules/statement-columns.ts'
import type { StatementState } from '../rules/statement-states.ts'

export type NewStatement = {
  id: string
  vendorId: string
  bankBin: string
  account: string
  fileName: string
  content: Uint8Array<ArrayBuffer>
  sha256: string
  encoding: string
  delimiter: string
  headerRow: number
  headerSpan: number
  columns: string[]
  state: StatementState
  totalRows: number
  uploadedBy: string
  uploadedAt: Date
}

/** Null when the same bytes were uploaded for this account before. */
export async function insertStatement(tx: Transaction, row: NewStatement): Promise<string | null> {
  const [made] = await tx.statementFile.createManyAndReturn({ data: row, skipDuplicates: true, select: { id: true } })
  return made?.id ?? null
}

export type LockedStatement = {
  id: string
  vendorId: string
  account: string
  state: StatementState
  delimiter: string
  headerRow: number
  headerSpan: number
  columns: string[]
  mapping: StatementMapping
  totalRows: number
  doneRows: number
}

/** Locks a statement and reads it without its bytes. */
export async function lockStatement(tx: Transaction, id: string): Promise<LockedStatement | null> {
  await tx.$queryRaw`SELECT id FROM statement_file WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.statementFile.findUnique({ where: { id }, omit: { content: true } })
  return row && { ...row, state: row.state as StatementState, columns: row.columns as string[], mapping: (row.mapping ?? {}) as StatementMapping }
}

export type StatementChange = { state?: StatementState; mapping?: StatementMapping; totalRows?: number; doneRows?: number; finishedAt?: Date }
export type StatementCounts = { newLines: number; knownLines: number; outgoing: number }

export async function updateStatement(tx: Transaction, id: string, change: StatementChange, counted: StatementCounts = { newLines: 0, knownLines: 0, outgoing: 0 }): Promise<void> {
  const { newLines, knownLines, outgoing } = counted
  await tx.statementFile.update({
    where: { id },
    data: { ...change, newLines: { increment: newLines }, knownLines: { increment: knownLines }, outgoing: { increment: outgoing } },
    // Without this the whole file comes back with every thousand rows.
    select: { id: true },
  })
}

export type Fault = { row: number; problem: RowProblem; cells: readonly string[] }

export async function insertFaults(tx: Transaction, fileId: string, faults: readonly Fault[]): Promise<void> {
  const data = faults.map(({ row, problem, cells }) => ({ fileId, row, problem, cells: [...cells] }))
  await tx.statementFault.createMany({ data, skipDuplicates: true })
}

/** A row that reads now is no fault any more; another one may fail for another reason. */
export async function replaceFaults(tx: Transaction, fileId: string, rows: readonly number[], still: readonly Fault[]): Promise<void> {
  await tx.statementFault.deleteMany({ where: { fileId, row: { in: [...rows] } } })
  await insertFaults(tx, fileId, still)
}

/** Keeps, per account, which column is what; by name, because banks move columns. */
export async function keepMapping(tx: Transaction, at: Date, { vendorId, account }: { vendorId: string; account: string }, mapping: Readonly<Record<string, string>>): Promise<void> {
  const data = { mapping: mapping as Prisma.InputJsonValue, savedAt: at }
  await tx.statementMapping.upsert({ where: { vendorId_account: { vendorId, account } }, create: { vendorId, account, ...data }, update: data })
}
