import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import { restoreListing } from '../rules/kept-listing.ts'
import { listingDiff, type ListingDiff } from '../rules/listing-diff.ts'
import type { Listing } from '../rules/listing.ts'

export type ModerationListing = {
  id: string
  kind: 'new' | 'edit'
  state: string
  reasons: string[]
  submittedAt: Date
  submittedBy: string | null
  decidedAt: Date | null
  decidedBy: string | null
  note: string | null
  product: { id: string; slug: string; state: string; nameVi: string; nameEn: string; originRegion: string }
  vendor: { id: string; slug: string; nameVi: string; nameEn: string; state: string }
  /** What is proposed, whole. */
  proposed: Listing
  diff: ListingDiff
  /** When earlier listings of this product were approved, the latest first. */
  versions: { changeId: string; approvedAt: Date }[]
}

type Row = Omit<ModerationListing, 'product' | 'vendor' | 'proposed' | 'diff' | 'versions' | 'kind'> & {
  kind: string
  before: unknown
  proposed: unknown
  productId: string
  productSlug: string
  productState: string
  productNameVi: string
  productNameEn: string
  originRegion: string
  vendorId: string
  vendorSlug: string
  vendorNameVi: string
  vendorNameEn: string
  vendorState: string
}

/** One change as the officer sees it, before and after; null outside the authority. Two queries. */
export async function moderationListing(core: Core, scope: AuthorityScope, changeId: string): Promise<ModerationListing | null> {
  if (!isId(changeId)) return null
  const [row] = await core.db.$queryRaw<Row[]>`
    SELECT c.id, c.kind, c.state, c.before, c.proposed, c.reasons, c.submitted_at AS "submittedAt", c.decided_at AS "decidedAt", c.note,
           s.name AS "submittedBy", d.name AS "decidedBy",
           p.id AS "productId", p.slug AS "productSlug", p.state AS "productState", p.name_vi AS "productNameVi", p.name_en AS "productNameEn",
           p.origin_region AS "originRegion",
           v.id AS "vendorId", v.slug AS "vendorSlug", v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn", v.state AS "vendorState"
    FROM listing_change c JOIN product p ON p.id = c.product_id JOIN vendor v ON v.id = p.vendor_id
    LEFT JOIN users s ON s.id = c.submitted_by LEFT JOIN users d ON d.id = c.decided_by
    WHERE c.id = ${changeId}::uuid AND (${scope.authorityCode}::text IS NULL OR v.authority_code = ${scope.authorityCode}::text)`
  if (!row) return null
  const approved = await core.db.listingChange.findMany({
    where: { productId: row.productId, state: 'approved' },
    select: { id: true, decidedAt: true },
    orderBy: { decidedAt: 'desc' },
  })
  const proposed = restoreListing(row.proposed)
  const { id, state, reasons, submittedAt, submittedBy, decidedAt, decidedBy, note } = row
  return {
    id, state, reasons, submittedAt, submittedBy, decidedAt, decidedBy, note,
    kind: row.kind === 'new' ? 'new' : 'edit',
    product: {
      id: row.productId, slug: row.productSlug, state: row.productState,
      nameVi: row.productNameVi, nameEn: row.productNameEn, originRegion: row.originRegion,
    },
    vendor: { id: row.vendorId, slug: row.vendorSlug, nameVi: row.vendorNameVi, nameEn: row.vendorNameEn, state: row.vendorState },
    proposed,
    diff: listingDiff(row.kind === 'new' ? null : restoreListing(row.before), proposed),
    versions: approved.map((version) => ({ changeId: version.id, approvedAt: version.decidedAt ?? submittedAt })),
  }
}
