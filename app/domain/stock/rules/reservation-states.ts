import type { StateTable } from '#app/domain/shared/state-table.ts'

export const reservationStates = ['live', 'kept', 'released'] as const
export type ReservationState = (typeof reservationStates)[number]
export type ReservationMove = 'keep' | 'release' | 'renew'

/**
 * `renew`: the shopper comes back after the deadline and chooses to pay again; also for what one vendor's part still wants
 * after the other parts were kept.
 */
export const reservationLife: StateTable<ReservationState, ReservationMove> = {
  start: 'live',
  moves: {
    live: { keep: 'kept', release: 'released' },
    kept: { renew: 'live' },
    released: { renew: 'live', keep: 'kept' },
  },
}
