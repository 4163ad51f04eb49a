import { addHours } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import { CART_LIFE_DAYS, DRAFT_LIFE_HOURS } from '../rules/cart-limits.ts'
import { deleteCartsUntouchedSince } from '../store/carts.server.ts'
import { deleteDraftsOlderThan } from '../store/checkout-drafts.server.ts'

/** Deletes carts that nobody touched for 60 days and checkout forms that nobody finished within a day. */
export async function forgetCarts(core: Core): Promise<{ carts: number; drafts: number }> {
  const now = core.clock.now()
  const carts = await deleteCartsUntouchedSince(core.db, addHours(now, -24 * CART_LIFE_DAYS))
  return { carts, drafts: await deleteDraftsOlderThan(core.db, addHours(now, -DRAFT_LIFE_HOURS)) }
}
