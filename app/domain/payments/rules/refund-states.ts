import type { StateTable } from '#app/domain/shared/state-table.ts'

export const refundStates = ['requested', 'sent', 'manual', 'settled'] as const
export type RefundState = (typeof refundStates)[number]
/** `hold`: the way of paying cannot send money back (cash), so a person does it by bank transfer. */
export type RefundMove = 'send' | 'hold' | 'settle'

/** A refund asked of a provider that cannot be reached stays `requested`, and its job tries again. */
export const refundLife: StateTable<RefundState, RefundMove> = {
  start: 'requested',
  moves: {
    requested: { send: 'sent', hold: 'manual', settle: 'settled' },
    sent: { settle: 'settled', hold: 'manual' },
    manual: { settle: 'settled' },
    settled: {},
  },
}
