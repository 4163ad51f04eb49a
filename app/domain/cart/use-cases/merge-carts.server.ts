import { done } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { adoptCart, lockOpenCart, moveCart } from '../store/carts.server.ts'
import { pourLines } from '../store/cart-lines.server.ts'
import { moveDraft } from '../store/checkout-drafts.server.ts'

export type MergeCartsInput = { userId: string; tokenHash: string }

/**
 * At login the guest's cart becomes the account's, or is added to the one it has: same variants are summed, up to the
 * limits. Twice does no harm: a merged cart is found by nobody.
 */
export async function mergeCarts(core: Core, { userId, tokenHash }: MergeCartsInput): Promise<void> {
  const now = core.clock.now()
  await transact(core, async (tx) => {
    const guestCart = await lockOpenCart(tx, { userId: null, tokenHash })
    if (!guestCart) return done()
    const ownCart = await lockOpenCart(tx, { userId, tokenHash: null })
    if (!ownCart) {
      await adoptCart(tx, guestCart, userId, now)
      return done()
    }
    await pourLines(tx, guestCart, ownCart, now)
    await moveDraft(tx, guestCart, ownCart)
    await moveCart(tx, guestCart, 'merge')
    return done()
  })
}
