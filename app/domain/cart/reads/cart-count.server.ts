import type { Core } from '#app/platform/core.server.ts'
import type { CartOwner } from '../rules/cart-owner.ts'
import { ownedBy } from './owned-by.server.ts'

/** How many different things are in the open cart: one short query, for the head of every page. */
export async function cartCount(core: Core, owner: CartOwner): Promise<number> {
  if (!owner.userId && !owner.tokenHash) return 0
  const [row] = await core.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM cart JOIN cart_line l ON l.cart_id = cart.id
     WHERE cart.state = 'open' AND ${ownedBy(owner)}`
  return row?.count ?? 0
}
