import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { mayBeWithheldFrom } from '#app/domain/vendors/rules/legal-forms.ts'
import type { Core } from '#app/platform/core.server.ts'
import { restoreListing } from '../rules/kept-listing.ts'
import { missingFromListing, type ChecklistItem } from '../rules/listing-checklist.ts'
import { openChangeStates } from '../rules/listing-change-states.ts'
import { listingDiff, type ListingDiff } from '../rules/listing-diff.ts'
import type { Listing } from '../rules/listing.ts'
import { listingOfRows } from '../rules/listing-of-rows.ts'
import { isProductState, type ProductState } from '../rules/product-states.ts'
import { editToken, workingCopy } from '../rules/working-copy.ts'

export type PackStock = { onHand: number; reserved: number; available: number }

export type VendorProduct = {
  id: string
  slug: string
  state: ProductState
  officerNote: string | null
  /** To be sent back with the form. */
  token: string
  /** What the form shows: the change that is open, otherwise the listing. */
  listing: Listing
  missing: ChecklistItem[]
  /** The seller is one from whom tax is withheld: only then does the mark mean anything. */
  mayBeSelfProduced: boolean
  /** A sensitive change beside the approved listing. */
  change: { state: string; reasons: string[]; note: string | null; submittedAt: Date; diff: ListingDiff } | null
  /** By variant; packs that never had stock are missing. */
  stock: Record<string, PackStock>
}

/** One product for its vendor's editor; null for another vendor's. Six queries. */
export async function vendorProduct(core: Core, scope: VendorScope, productId: string): Promise<VendorProduct | null> {
  if (!isId(productId)) return null
  const row = await core.db.product.findFirst({
    where: { id: productId, vendorId: scope.vendorId },
    include: {
      variants: true,
      pictures: true,
      category: true,
      changes: { where: { state: { in: [...openChangeStates] } }, orderBy: { submittedAt: 'desc' }, take: 1 },
    },
  })
  if (!row || !isProductState(row.state)) return null
  const live = listingOfRows(row)
  const { legalForm } = await core.db.vendor.findUniqueOrThrow({ where: { id: scope.vendorId }, select: { legalForm: true } })
  const open = row.changes[0] ?? null
  const listing = workingCopy(live, open)
  const path = [row.categorySlug, ...(row.category.parentSlug ? [row.category.parentSlug] : [])]
  return {
    id: row.id,
    slug: row.slug,
    state: row.state,
    officerNote: row.officerNote,
    token: editToken(row.version, open),
    listing,
    missing: missingFromListing(listing, path),
    mayBeSelfProduced: mayBeWithheldFrom(legalForm),
    change: open?.kind === 'edit' ? { ...whatWaits(open), diff: listingDiff(live, restoreListing(open.proposed)) } : null,
    stock: await stockOf(core, row.variants.map(({ id }) => id)),
  }
}

function whatWaits({ state, reasons, note, submittedAt }: { state: string; reasons: string[]; note: string | null; submittedAt: Date }) {
  return { state, reasons, note, submittedAt }
}

async function stockOf(core: Core, variantIds: string[]): Promise<Record<string, PackStock>> {
  const levels = await core.db.stockLevel.findMany({ where: { variantId: { in: variantIds } } })
  return Object.fromEntries(
    levels.map(({ variantId, onHand, allocated, reserved }) => [
      variantId,
      { onHand, reserved: allocated + reserved, available: onHand - allocated - reserved },
    ]),
  )
}
