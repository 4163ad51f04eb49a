import type { BuyerClaim } from '#app/domain/orders/rules/buyer-of-purchase.ts'
import type { Actor } from '#app/domain/shared/actor.ts'

/** Who acts by an account or by the secret link. */
export function buyerActor(buyer: BuyerClaim): Actor {
  return 'userId' in buyer ? { kind: 'user', userId: buyer.userId } : { kind: 'guest' }
}

export function isBuyer(buyer: BuyerClaim, purchase: { userId: string | null; secretHash: string }): boolean {
  return 'userId' in buyer ? buyer.userId === purchase.userId : buyer.secretHash === purchase.secretHash
}
