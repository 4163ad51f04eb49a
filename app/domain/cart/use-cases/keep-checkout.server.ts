import type { Core } from '#app/platform/core.server.ts'
import type { CartOwner } from '../rules/cart-owner.ts'
import type { CheckoutDraft } from '../rules/checkout-draft.ts'
import { keepDraft } from '../store/checkout-drafts.server.ts'

/**
 * Keeps what was typed at checkout beside the cart: between the steps, when a step is refused, and over a login. In
 * the database and not in a cookie, because it is personal data: a cookie would send it with every picture, could not
 * be deleted for the shopper, and four kilobytes of Vietnamese are soon full. False when there is no open cart.
 */
export async function keepCheckout(core: Core, owner: CartOwner, draft: CheckoutDraft): Promise<boolean> {
  return keepDraft(core.db, owner, draft, core.clock.now())
}
