import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { moveCart } from '../store/carts.server.ts'
import { deleteDraft } from '../store/checkout-drafts.server.ts'

/** Closes a cart whose purchase was written in this transaction; what was typed at checkout is in the purchase now. */
export async function markCartBought(_core: Core, tx: Transaction, cartId: string): Promise<void> {
  if (!(await moveCart(tx, cartId, 'buy'))) throw new Error(`Cart ${cartId} was not open`)
  await deleteDraft(tx, cartId)
}
