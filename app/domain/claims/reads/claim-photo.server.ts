import type { AuthorityScope, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { BuyerClaim } from '#app/domain/orders/rules/buyer-of-purchase.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { inAuthority } from './in-authority.server.ts'
import { ofBuyer } from './of-buyer.server.ts'

/** Who asks to see a photo of a claim: the buyer, the vendor that sold it, an officer of its authority. */
export type PhotoViewer = { buyer: BuyerClaim } | { vendor: VendorScope } | { officer: AuthorityScope }

/** Whether this viewer may see it. Vendor and officer see a photo once it belongs to a claim. */
export async function maySeePhoto(core: Core, viewer: PhotoViewer, photoId: string): Promise<boolean> {
  if (!isId(photoId)) return false
  const rows = await core.db.$queryRaw<{ id: string }[]>`
    SELECT f.id FROM claim_photo f JOIN vendor_order o ON o.id = f.vendor_order_id JOIN purchase p ON p.id = o.purchase_id
      JOIN vendor v ON v.id = o.vendor_id WHERE f.id = ${photoId}::uuid AND ${condition(viewer)}`
  return rows.length > 0
}

function condition(viewer: PhotoViewer): Prisma.Sql {
  if ('buyer' in viewer) return ofBuyer(viewer.buyer)
  if ('vendor' in viewer) return Prisma.sql`f.claim_id IS NOT NULL AND v.id = ${viewer.vendor.vendorId}::uuid`
  return Prisma.sql`f.claim_id IS NOT NULL AND ${inAuthority(viewer.officer)}`
}
