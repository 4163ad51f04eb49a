import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { closeBoughtCart } from '../store/carts.server.ts'

/** Closes a cart whose purchase was written in this transaction; what was typed at checkout is in the purchase now. */
export async function markCartBought(_core: Core, tx: Transaction, cartId: string): Promise<void> {
  if (!(await closeBoughtCart(tx, cartId))) throw new Error(`Cart ${cartId} was not open`)
}
