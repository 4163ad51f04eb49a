import type { StateTable } from '#app/domain/shared/state-table.ts'

export const reservationStates = ['live', 'kept', 'released'] as const
export type ReservationState = (typeof reservationStates)[number]
export type ReservationMove = 'keep' | 'release' | 'renew'

/** `renew`: the shopper comes back after the deadline and chooses to pay again. */
export const reservationLife: StateTable<ReservationState, ReservationMove> = {
  start: 'live',
  moves: {
    live: { keep: 'kept', release: 'released' },
    kept: {},
    released: { renew: 'live', keep: 'kept' },
  },
}
