import { isId } from '#app/domain/shared/ids.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { RemittanceOutcome, RemittanceRow } from '../rules/match-remittance.ts'
import type { RemittanceFileView, RemittanceLineView } from '../rules/remittance-view.ts'

/** The list that has exactly these bytes. */
export async function remittanceOfBytes(db: Transaction, vendorId: string | null, sha256: string): Promise<string | null> {
  const row = await db.remittanceFile.findFirst({ where: { vendorId, sha256 }, select: { id: true } })
  return row?.id ?? null
}

export type OpenRemittanceLine = { id: string; read: RemittanceRow; outcome: RemittanceOutcome }

/** Of whose orders a list tells, and its rows that are not settled; null when the list is not there, or another's. */
export async function openRemittanceLines(db: Transaction, vendorId: string | null, fileId: string): Promise<{ vendorId: string | null; rows: OpenRemittanceLine[] } | null> {
  const file = await db.remittanceFile.findFirst({ where: { id: fileId, ...(vendorId ? { vendorId } : {}) }, select: { vendorId: true } })
  if (!file) return null
  const rows = await db.remittanceLine.findMany({ where: { fileId, outcome: { not: 'matched' } }, orderBy: { row: 'asc' } })
  const open = rows.map(({ id, outcome, trackingNumber, orderCode, collectedDong, feeDong }) => ({
    id,
    outcome: outcome as RemittanceOutcome,
    read: { tracking: trackingNumber, orderCode, collected: amount(collectedDong), fee: amount(feeDong) },
  }))
  return { vendorId: file.vendorId, rows: open }
}

const ROWS_SHOWN = 500

/** One list with what became of its rows, the open ones first; null when it is not there, or another's. Three queries. */
export async function remittanceFile(core: Core, vendorId: string | null, fileId: string): Promise<RemittanceFileView | null> {
  if (!isId(fileId)) return null
  const file = await core.db.remittanceFile.findFirst({ where: { id: fileId, ...(vendorId ? { vendorId } : {}) }, omit: { content: true } })
  if (!file) return null
  const counted = await core.db.remittanceLine.groupBy({ by: ['outcome'], where: { fileId }, _count: true })
  const rows = await core.db.$queryRaw<LineRow[]>`
    SELECT l.id, l.row + 1 AS "rowNumber", l.tracking_number AS tracking, l.order_code AS "orderCode", l.collected_dong AS collected,
           l.fee_dong AS fee, l.expected_dong AS expected, l.outcome, o.id AS "orderId", o.code AS "foundCode"
      FROM remittance_line l LEFT JOIN vendor_order o ON o.id = l.vendor_order_id
     WHERE l.file_id = ${fileId}::uuid ORDER BY l.outcome = 'matched', l.row LIMIT ${ROWS_SHOWN}`
  return {
    id: file.id,
    fileName: file.fileName,
    carrier: file.carrier,
    uploadedAt: file.uploadedAt,
    byVendor: file.vendorId !== null,
    counts: Object.fromEntries(counted.map(({ outcome, _count }) => [outcome, _count])),
    lines: rows.map((row) => ({ ...row, collected: amount(row.collected), fee: amount(row.fee), expected: amount(row.expected) })),
  }
}

type LineRow = Omit<RemittanceLineView, 'collected' | 'fee' | 'expected'> & { collected: bigint | null; fee: bigint | null; expected: bigint | null }

function amount(value: bigint | null): Dong | null {
  return value === null ? null : dong(value)
}
