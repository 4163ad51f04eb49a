import { isId } from '#app/domain/shared/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/** Whose variant it is; null when there is no such variant, also for an address that somebody made up. */
export async function vendorOfVariant(db: Transaction, variantId: string): Promise<string | null> {
  if (!isId(variantId)) return null
  const variant = await db.variant.findUnique({ where: { id: variantId }, select: { product: { select: { vendorId: true } } } })
  return variant?.product.vendorId ?? null
}
