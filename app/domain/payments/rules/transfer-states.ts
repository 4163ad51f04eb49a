import type { StateTable } from '#app/domain/shared/state-table.ts'

export const transferStates = ['requested', 'done', 'refused'] as const
export type TransferState = (typeof transferStates)[number]
export type TransferMove = 'finish' | 'refuse'

/** A vendor's part on its way. One that the provider refused stays as it is: another try is another transfer. */
export const transferLife: StateTable<TransferState, TransferMove> = {
  start: 'requested',
  moves: {
    requested: { finish: 'done', refuse: 'refused' },
    done: {},
    refused: {},
  },
}
