import { noMoney, type Dong } from '#app/domain/shared/money.ts'
import { readAmount } from '#app/domain/payments/rules/statement-cells.ts'
import type { RemittanceColumns } from './remittance-columns.ts'

export const remittanceOutcomes = ['matched', 'short', 'over', 'unknown', 'duplicate', 'not-collected', 'unreadable'] as const
export type RemittanceOutcome = (typeof remittanceOutcomes)[number]

/** A row of a carrier's list as it reads; amounts in đồng. */
export type RemittanceRow = { tracking: string | null; orderCode: string | null; collected: Dong | null; fee: Dong | null }

/** A vendor order with cash on delivery. */
export type CashOrder = {
  id: string
  vendorId: string
  code: string
  tracking: string | null
  /** What the receiver gave the carrier; nothing before the parcel was handed over. */
  collected: Dong
  isPaidOut: boolean
}

export type MatchedRow = { outcome: RemittanceOutcome; order: CashOrder | null }

/** Reads one row; a sum or an empty row below the list is none and gives null. */
export function readRemittanceRow(cells: readonly string[], columns: RemittanceColumns): RemittanceRow | null {
  const cell = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? '').trim())
  const tracking = tidy(cell(columns.tracking))
  const orderCode = tidy(cell(columns.order))
  if (tracking === null && orderCode === null) return null
  return { tracking, orderCode, collected: amountIn(cell(columns.collected)), fee: columns.fee === undefined ? noMoney : amountIn(cell(columns.fee), noMoney) }
}

function tidy(text: string): string | null {
  const code = text.replace(/\s+/g, '').toUpperCase()
  return code === '' || !/\d/.test(code) ? null : code
}

/** Null when it is no whole, positive amount. */
function amountIn(cell: string, empty: Dong | null = null): Dong | null {
  const read = readAmount(cell)
  if (!read.ok) return null
  if (read.amount === null) return empty
  return read.amount >= 0n ? read.amount : null
}

/**
 * What a row means. Only the exact amount for a parcel that was handed over, and whose cash was not paid out before,
 * settles by itself; everything else is for a person to ask the carrier about.
 */
export function matchRemittanceRow(row: RemittanceRow, candidates: readonly CashOrder[], isSeenBefore: (orderId: string) => boolean): MatchedRow {
  const { collected, fee } = row
  if (collected === null || fee === null || fee > collected) return { outcome: 'unreadable', order: null }
  const order = orderOf(row, candidates)
  if (!order) return { outcome: 'unknown', order: null }
  if (order.isPaidOut || isSeenBefore(order.id)) return { outcome: 'duplicate', order }
  if (order.collected === 0n) return { outcome: 'not-collected', order }
  if (collected === order.collected) return { outcome: 'matched', order }
  return { outcome: collected < order.collected ? 'short' : 'over', order }
}

/** By parcel number and by order code; when both are known they must agree, and neither may be of two orders. */
function orderOf({ tracking, orderCode }: RemittanceRow, candidates: readonly CashOrder[]): CashOrder | null {
  const byCode = orderCode === null ? [] : candidates.filter((order) => withoutDashes(order.code) === withoutDashes(orderCode))
  const byTracking = tracking === null ? [] : candidates.filter((order) => order.tracking === tracking)
  const found = new Map([...byCode, ...byTracking].map((order) => [order.id, order]))
  const [only] = found.values()
  return found.size === 1 && only ? only : null
}

function withoutDashes(code: string): string {
  return code.replaceAll('-', '')
}
