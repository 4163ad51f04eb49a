import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'

export type NewPhoto = { id: string; vendorOrderId: string; requestKey: string; width: number; height: number; createdAt: Date }

export async function insertPhoto(tx: Transaction, photo: NewPhoto): Promise<void> {
  await tx.claimPhoto.create({ data: photo })
}

/** Gives the photos that came with a form to the claim it became. */
export async function attachPhotos(tx: Transaction, { vendorOrderId, requestKey, claimId }: { vendorOrderId: string; requestKey: string; claimId: string }): Promise<void> {
  await tx.claimPhoto.updateMany({ where: { vendorOrderId, requestKey, claimId: null }, data: { claimId } })
}

/** Photos of forms that never became a claim. Their files stay in the store, where nothing leads to them. */
export async function deleteLoosePhotos(core: Core, before: Date): Promise<number> {
  const { count } = await core.db.claimPhoto.deleteMany({ where: { claimId: null, createdAt: { lt: before } } })
  return count
}
