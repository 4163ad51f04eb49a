import type { Dong } from '#app/domain/shared/money.ts'
import { lockUntilCommit } from '#app/platform/advisory-lock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { RemittanceOutcome, RemittanceRow } from '../rules/match-remittance.ts'

export type NewRemittanceFile = {
  id: string
  vendorId: string | null
  carrier: string
  fileName: string
  content: Uint8Array<ArrayBuffer>
  sha256: string
  encoding: string
  uploadedBy: string
  uploadedAt: Date
}

/** False when the same bytes are there already. */
export async function insertRemittanceFile(tx: Transaction, file: NewRemittanceFile): Promise<boolean> {
  const { count } = await tx.remittanceFile.createMany({ data: file, skipDuplicates: true })
  return count === 1
}

export type DecidedLine = { outcome: RemittanceOutcome; vendorOrderId: string | null; expected: Dong | null }
export type NewRemittanceLine = DecidedLine & { id: string; fileId: string; row: number; cells: readonly string[]; read: RemittanceRow; decidedAt: Date }

export async function insertRemittanceLines(tx: Transaction, lines: readonly NewRemittanceLine[]): Promise<void> {
  await tx.remittanceLine.createMany({
    data: lines.map(({ read, cells, expected, ...line }) => ({
      ...line,
      cells: [...cells],
      trackingNumber: read.tracking,
      orderCode: read.orderCode,
      collectedDong: read.collected,
      feeDong: read.fee,
      expectedDong: expected,
    })),
  })
}

export async function updateRemittanceLine(tx: Transaction, id: string, { outcome, vendorOrderId, expected }: DecidedLine, decidedAt: Date): Promise<void> {
  await tx.remittanceLine.update({ where: { id }, data: { outcome, vendorOrderId, expectedDong: expected, decidedAt } })
}

/** One list at a time is compared with the orders, so that two lists never settle the same parcel at once. */
export async function lockRemittances(tx: Transaction): Promise<void> {
  await lockUntilCommit(tx, 'remittances')
}
