import { add, negate, noMoney, type Dong } from '#app/domain/shared/money.ts'
import type { SettlementMode } from './accounts.ts'
import type { Parties } from './settlement-party.ts'
import type { SettlementState } from './settlement-states.ts'

/** One order on a statement. Amounts as a bookkeeper reads them: taken from the vendor below zero. */
export type StatementOrder = {
  vendorOrderId: string
  code: string
  closedAt: Date
  goods: Dong
  shipping: Dong
  refunds: Dong
  commission: Dong
  commissionVat: Dong
  vatWithheld: Dong
  pitWithheld: Dong
  /** What the provider handed over at once. */
  transferred: Dong
  /** The order's part of what this settlement comes to. */
  net: Dong
}

export type StatementPayment = { id: string; at: Date; number: string; amount: Dong }

export type SettlementHead = {
  id: string
  number: string
  vendorId: string
  mode: SettlementMode
  state: SettlementState
  /** Days; `to` is the last day of the period. */
  from: Date
  to: Date
  /** To be paid above zero, carried over below. */
  opening: Dong
  sum: Dong
  closing: Dong
  entryCount: number
  draftedAt: Date
  draftedBy: string | null
  releasedAt: Date | null
  closedAt: Date | null
  bankReference: string | null
  failure: string | null
}

export type Statement = SettlementHead & { parties: Parties; orders: StatementOrder[]; payments: StatementPayment[] }

export const statementSums = ['goods', 'shipping', 'refunds', 'commission', 'commissionVat', 'vatWithheld', 'pitWithheld', 'transferred', 'net'] as const
export type StatementSum = (typeof statementSums)[number]

/** The totals under the columns. */
export function totalsOf(orders: readonly StatementOrder[]): Record<StatementSum, Dong> {
  const total = (key: StatementSum) => add(noMoney, ...orders.map((order) => order[key]))
  return Object.fromEntries(statementSums.map((key) => [key, total(key)])) as Record<StatementSum, Dong>
}

/** The ledger counts what is owed below zero; people count it above. */
export function asPeopleCount(amount: Dong): Dong {
  return amount === 0n ? noMoney : negate(amount)
}
