import type { Transaction } from '#app/platform/database.server.ts'

/** Whose variant it is; null when there is no such variant. */
export async function vendorOfVariant(db: Transaction, variantId: string): Promise<string | null> {
  const variant = await db.variant.findUnique({ where: { id: variantId }, select: { product: { select: { vendorId: true } } } })
  return variant?.product.vendorId ?? null
}
