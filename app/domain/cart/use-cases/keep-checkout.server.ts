import type { Core } from '#app/platform/core.server.ts'
import type { CheckoutDraft } from '../rules/checkout-draft.ts'
import { keepDraft } from '../store/checkout-drafts.server.ts'

/**
 * Keeps what was typed at checkout beside the cart: between the steps, when a step is refused, and over a login. In
 * the database and not in a cookie, because it is personal data: a cookie would send it with every picture, could not
 * be deleted for the shopper, and four kilobytes of Vietnamese are soon full.
 */
export async function keepCheckout(core: Core, cartId: string, draft: CheckoutDraft): Promise<void> {
  await keepDraft(core.db, cartId, draft, core.clock.now())
}
