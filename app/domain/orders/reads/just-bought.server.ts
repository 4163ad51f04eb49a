import { ownedBy } from '#app/domain/cart/reads/owned-by.server.ts'
import type { CartOwner } from '#app/domain/cart/rules/cart-owner.ts'
import { addMinutes } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'

const JUST_MINUTES = 60

/** The cart of the owner's newest order, when it was placed within the last hour; null when there is none. */
export async function justBought(core: Core, owner: CartOwner): Promise<string | null> {
  const since = addMinutes(core.clock.now(), -JUST_MINUTES)
  const [bought] = await core.db.$queryRaw<{ cartId: string }[]>`
    SELECT cart.id AS "cartId" FROM cart JOIN purchase p ON p.cart_id = cart.id
     WHERE cart.state = 'bought' AND p.placed_at > ${since} AND ${ownedBy(owner)}
     ORDER BY p.placed_at DESC LIMIT 1`
  return bought?.cartId ?? null
}
