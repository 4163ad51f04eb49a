import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Core } from '#app/platform/core.server.ts'
import { restoreListing } from '../rules/kept-listing.ts'
import { listingDiff, type ListingDiff } from '../rules/listing-diff.ts'

export type PendingChange = {
  id: string
  kind: 'new' | 'edit'
  reasons: string[]
  submittedAt: Date
  productId: string
  /** As proposed. */
  nameVi: string
  nameEn: string
  pictureId: string | null
  vendorId: string
  vendorNameVi: string
  vendorNameEn: string
  diff: ListingDiff
}

type Row = Omit<PendingChange, 'kind' | 'nameVi' | 'nameEn' | 'pictureId' | 'diff'> & { kind: string; before: unknown; proposed: unknown; total: number }

/** Listings and changes that wait for an officer of this authority, the oldest first; pages count from 1. One query. */
export async function pendingChanges(
  core: Core,
  scope: AuthorityScope,
  page: number,
  pageSize = 20,
): Promise<{ changes: PendingChange[]; total: number }> {
  const rows = await core.db.$queryRaw<Row[]>`
    SELECT c.id, c.kind, c.reasons, c.before, c.proposed, c.submitted_at AS "submittedAt", c.product_id AS "productId",
           v.id AS "vendorId", v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn", (count(*) OVER ())::int AS total
    FROM listing_change c JOIN product p ON p.id = c.product_id JOIN vendor v ON v.id = p.vendor_id
    WHERE c.state = 'submitted' AND (${scope.authorityCode}::text IS NULL OR v.authority_code = ${scope.authorityCode}::text)
    ORDER BY c.submitted_at, c.id LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`
  return { changes: rows.map(changeOf), total: rows[0]?.total ?? 0 }
}

function changeOf({ before, proposed, kind, total: _total, ...row }: Row): PendingChange {
  const listing = restoreListing(proposed)
  return {
    ...row,
    kind: kind === 'new' ? 'new' : 'edit',
    nameVi: listing.nameVi,
    nameEn: listing.nameEn,
    pictureId: listing.pictures[0]?.id ?? null,
    diff: listingDiff(kind === 'new' ? null : restoreListing(before), listing),
  }
}
