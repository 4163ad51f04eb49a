import { justBought } from '#app/domain/orders/reads/just-bought.server.ts'
import { purchaseToken } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import type { CartOwner } from '#app/domain/cart/rules/cart-owner.ts'
import { paths } from '#app/paths.ts'
import type { Services } from '#app/chosen-adapters.server.ts'

/**
 * Where a step of the checkout leads whose cart is empty: to the order, when it has just become one. On a weak network the
 * answer to the order button may be lost, and who then looks again must not find an empty cart.
 */
export async function cartOrOrder(services: Services, owner: CartOwner): Promise<string> {
  const cartId = await justBought(services, owner)
  return cartId === null ? paths.cart() : paths.purchase(purchaseToken(services.linkSecret, cartId))
}
