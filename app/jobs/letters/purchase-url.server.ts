import { purchaseToken } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import { paths } from '#app/paths.ts'
import type { LetterNeeds } from './letter-needs.server.ts'

/** The buyer's own page. The token is made again from the cart; it is kept nowhere. */
export function purchaseUrl(services: LetterNeeds, cartId: string): string {
  return services.publicUrl + paths.purchase(purchaseToken(services.linkSecret, cartId))
}
