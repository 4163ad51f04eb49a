import type { Transaction } from '#app/platform/database.server.ts'

/** The claim that this form has become before; null when it has not. */
export async function claimOfKey(db: Transaction, requestKey: string): Promise<{ id: string; vendorOrderId: string } | null> {
  return db.claim.findUnique({ where: { requestKey }, select: { id: true, vendorOrderId: true } })
}

/** How many claims there were about an order, for the next code. */
export async function countClaims(db: Transaction, vendorOrderId: string): Promise<number> {
  return db.claim.count({ where: { vendorOrderId } })
}

/** Photos that came with a form and wait for it to be complete. */
export async function photosOfForm(db: Transaction, { vendorOrderId, requestKey }: { vendorOrderId: string; requestKey: string }): Promise<string[]> {
  const rows = await db.claimPhoto.findMany({ where: { vendorOrderId, requestKey, claimId: null }, orderBy: { id: 'asc' }, select: { id: true } })
  return rows.map((row) => row.id)
}
