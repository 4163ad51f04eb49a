import type { StateTable } from '#app/domain/shared/state-table.ts'

export const paymentStates = [
  'expected',
  'failed',
  'expired',
  'withdrawn',
  'short',
  'settled',
  'overpaid',
  'partlyRefunded',
  'refunded',
] as const
export type PaymentState = (typeof paymentStates)[number]
export type PaymentMove = 'fail' | 'expire' | 'withdraw' | 'fallShort' | 'settle' | 'overpay' | 'refundPart' | 'refundAll'

const money = { fallShort: 'short', settle: 'settled', overpay: 'overpaid' } as const
const moneyBack = { refundPart: 'partlyRefunded', refundAll: 'refunded' } as const

/**
 * The life of a payment. Money counts whenever it comes, also after failure, deadline or withdrawal: what happens to
 * the order then is for orders to decide. Only `settled` (exactly the amount) confirms anything by itself.
 */
export const paymentLife: StateTable<PaymentState, PaymentMove> = {
  start: 'expected',
  moves: {
    expected: { fail: 'failed', expire: 'expired', withdraw: 'withdrawn', ...money },
    failed: { expire: 'expired', withdraw: 'withdrawn', ...money },
    expired: { withdraw: 'withdrawn', ...money },
    withdrawn: money,
    short: { settle: 'settled', overpay: 'overpaid', ...moneyBack },
    settled: { overpay: 'overpaid', ...moneyBack },
    overpaid: moneyBack,
    partlyRefunded: { refundAll: 'refunded' },
    refunded: { refundPart: 'partlyRefunded' },
  },
}

/** Still waits for its money. */
export function isOpenPayment(state: PaymentState): boolean {
  return state === 'expected' || state === 'failed'
}
