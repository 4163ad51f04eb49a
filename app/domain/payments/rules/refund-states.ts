import type { StateTable } from '#app/domain/shared/state-table.ts'

export const refundStates = ['requested', 'sent', 'manual', 'transferred', 'disputed', 'settled'] as const
export type RefundState = (typeof refundStates)[number]
/**
 * `hold`: the way of paying cannot send money back (cash, a transfer), so a person does it by bank transfer. `transfer`:
 * that person says it is done. `dispute`: the buyer says that it did not come.
 */
export type RefundMove = 'send' | 'hold' | 'transfer' | 'dispute' | 'settle'

/** A refund asked of a provider that cannot be reached stays `requested`, and its job tries again. */
export const refundLife: StateTable<RefundState, RefundMove> = {
  start: 'requested',
  moves: {
    requested: { send: 'sent', hold: 'manual', settle: 'settled' },
    sent: { settle: 'settled', hold: 'manual' },
    manual: { transfer: 'transferred', settle: 'settled' },
    transferred: { dispute: 'disputed', settle: 'settled' },
    disputed: { transfer: 'transferred', settle: 'settled' },
    settled: {},
  },
}

/** A person has to transfer it. */
export function waitsForTransfer(state: RefundState): boolean {
  return state === 'manual' || state === 'disputed'
}

/** The seller's bank account is the only way: the buyer is asked for an account. */
export function isByTransfer(state: RefundState): boolean {
  return waitsForTransfer(state) || state === 'transferred'
}
