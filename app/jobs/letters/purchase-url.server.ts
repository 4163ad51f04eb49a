import { purchaseToken } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import { paths } from '#app/paths.ts'
import type { LetterServices } from './letter-services.server.ts'

/** The buyer's own page. The token is made again from the cart; it is kept nowhere. */
export function purchaseUrl(services: LetterServices, cartId: string): string {
  return services.publicUrl + paths.purchase(purchaseToken(services.linkSecret, cartId))
}
