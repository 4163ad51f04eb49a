import type { BuyerClaim } from '#app/domain/orders/rules/buyer-of-purchase.ts'
import type { Core } from '#app/platform/core.server.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { ClaimableOrder } from '../rules/check-claim.ts'
import { claimableOrder } from './claimable-order.server.ts'
import { photosOfForm } from './claim-of-key.server.ts'

export type ClaimForm = { order: ClaimableOrder; photoIds: string[] }

/** What the form for a new claim shows; `key` is of a form that came back, for the photos it brought. Null for a foreign order. */
export async function claimForm(core: Core, buyer: BuyerClaim, { vendorOrderId, key }: { vendorOrderId: string; key: string | null }): Promise<ClaimForm | null> {
  const order = await claimableOrder(core.db, vendorOrderId, buyer)
  if (!order) return null
  return { order, photoIds: isId(key) ? await photosOfForm(core.db, { vendorOrderId, requestKey: key }) : [] }
}
