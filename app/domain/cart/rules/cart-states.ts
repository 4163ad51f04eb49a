import type { StateTable } from '#app/domain/shared/state-table.ts'

export const cartStates = ['open', 'bought', 'merged'] as const
export type CartState = (typeof cartStates)[number]
export type CartMove = 'buy' | 'merge'

/** A cart is bought once (R6), or poured into the cart of the account its guest signed in to. */
export const cartLife: StateTable<CartState, CartMove> = {
  start: 'open',
  moves: { open: { buy: 'bought', merge: 'merged' }, bought: {}, merged: {} },
}
