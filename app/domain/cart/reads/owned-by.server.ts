import { Prisma } from '#prisma/generated/client.ts'
import type { CartOwner } from '../rules/cart-owner.ts'

/** The condition on a `cart` row that it belongs to this owner; of nobody's when the owner is unknown. */
export function ownedBy({ userId, tokenHash }: CartOwner): Prisma.Sql {
  if (userId) return Prisma.sql`cart.user_id = ${userId}::uuid`
  return Prisma.sql`(cart.user_id IS NULL AND cart.token_hash = ${tokenHash})`
}
