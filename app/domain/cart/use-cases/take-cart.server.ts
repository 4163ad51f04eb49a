import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { CartState } from '../rules/cart-states.ts'
import { lockCart } from '../store/carts.server.ts'
import { linesOf } from '../store/cart-lines.server.ts'

export type TakenCart = { state: CartState; lines: { variantId: string; quantity: number }[] }

/** Locks the cart until the end of the checkout's transaction, so that it is bought once (R6); null when there is none. */
export async function takeCart(_core: Core, tx: Transaction, cartId: string): Promise<TakenCart | null> {
  const cart = await lockCart(tx, cartId)
  return cart ? { state: cart.state, lines: await linesOf(tx, cartId) } : null
}
