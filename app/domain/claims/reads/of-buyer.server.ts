import { Prisma } from '#prisma/generated/client.ts'
import type { BuyerClaim } from '#app/domain/orders/rules/buyer-of-purchase.ts'
import { isId } from '#app/domain/shared/ids.ts'

/** The condition that every read for a buyer carries: the purchase, joined as `p`, is theirs by account or by secret link. */
export function ofBuyer(buyer: BuyerClaim): Prisma.Sql {
  if ('secretHash' in buyer) return Prisma.sql`p.secret_hash = ${buyer.secretHash}`
  return isId(buyer.userId) ? Prisma.sql`p.user_id = ${buyer.userId}::uuid` : Prisma.sql`FALSE`
}
