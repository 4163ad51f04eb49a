import type { Transaction } from '#app/platform/database.server.ts'

/** Whose lot it is and of what; null when there is no such lot. */
export async function lotWithVendor(db: Transaction, lotId: string): Promise<{ vendorId: string; variantId: string } | null> {
  return db.lot.findUnique({ where: { id: lotId }, select: { vendorId: true, variantId: true } })
}
