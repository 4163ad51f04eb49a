import type { StateTable } from '#app/domain/shared/state-table.ts'

export const transferStates = ['new', 'settled', 'waiting', 'unrelated', 'twin', 'owed', 'returned', 'dismissed'] as const
export type TransferState = (typeof transferStates)[number]
export type TransferMove = 'settle' | 'hold' | 'setAside' | 'pair' | 'owe' | 'repay' | 'dismiss' | 'reopen'

/**
 * The life of a transfer into a vendor's account. Only an exact one settles by itself; `hold` puts it before a person.
 * `owe`: all of it or what was too much goes back to the sender, by the vendor's own hand. `pair`: the same transfer came
 * by the other road (notification and statement). A settled one never moves: its provider event stands.
 */
export const transferLife: StateTable<TransferState, TransferMove> = {
  start: 'new',
  moves: {
    new: { settle: 'settled', hold: 'waiting', setAside: 'unrelated', pair: 'twin' },
    waiting: { settle: 'settled', hold: 'waiting', owe: 'owed', dismiss: 'dismissed' },
    unrelated: { settle: 'settled', hold: 'waiting' },
    owed: { repay: 'returned' },
    dismissed: { reopen: 'waiting' },
    settled: {},
    returned: {},
    twin: {},
  },
}
