import { claimPhotoKey, type MadePicture, type PictureProblem } from '#app/domain/catalog/rules/picture-pipeline.ts'
import type { PictureTools } from '#app/domain/catalog/use-cases/add-picture.server.ts'
import type { BuyerClaim } from '#app/domain/orders/rules/buyer-of-purchase.ts'
import { isId, newId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact } from '#app/platform/core.server.ts'
import { claimOfKey, photosOfForm } from '../reads/claim-of-key.server.ts'
import { claimableOrder } from '../reads/claimable-order.server.ts'
import { MOST_PHOTOS } from '../rules/check-claim.ts'
import { insertPhoto } from '../store/claim-photos.server.ts'

export type KeepClaimPhotoInput = { buyer: BuyerClaim; vendorOrderId: string; key: string; upload: Uint8Array }
export type KeepClaimPhotoProblem = PictureProblem | { kind: 'not-found' } | { kind: 'tooManyPhotos'; most: number }

/**
 * Keeps a photo for a claim that is being written, so that it is not lost when the form comes back with a fault. All
 * image work happens before the transaction; where it was taken is not kept.
 */
export async function keepClaimPhoto(tools: PictureTools, { buyer, vendorOrderId, key, upload }: KeepClaimPhotoInput): Promise<Result<{ photoId: string }, KeepClaimPhotoProblem>> {
  if (!isId(key)) return refuse({ kind: 'not-found' })
  const made = await tools.pictures.make(upload)
  return made.ok ? keepPhotoFiles(tools, { buyer, vendorOrderId, key }, made.value) : made
}

export async function keepPhotoFiles(
  tools: PictureTools,
  { buyer, vendorOrderId, key }: Omit<KeepClaimPhotoInput, 'upload'>,
  made: MadePicture,
): Promise<Result<{ photoId: string }, KeepClaimPhotoProblem>> {
  const id = newId()
  for (const { width, format, content } of made.files) await tools.files.put(claimPhotoKey(id, width, format), content, `image/${format}`)
  return transact<{ photoId: string }, KeepClaimPhotoProblem>(tools, async (tx) => {
    const order = await claimableOrder(tx, vendorOrderId, buyer)
    if (!order || (await claimOfKey(tx, key))) return refuse({ kind: 'not-found' })
    const kept = await photosOfForm(tx, { vendorOrderId, requestKey: key })
    if (kept.length >= MOST_PHOTOS) return refuse({ kind: 'tooManyPhotos', most: MOST_PHOTOS })
    const { width, height } = made
    await insertPhoto(tx, { id, vendorOrderId, requestKey: key, width, height, createdAt: tools.clock.now() })
    return done({ photoId: id })
  })
}
