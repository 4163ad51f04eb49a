import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import { isProductState, productStateNames, type ProductState } from '../rules/product-states.ts'

export type VendorProductRow = {
  id: string
  slug: string
  nameVi: string
  nameEn: string
  state: ProductState
  officerNote: string | null
  pictureId: string | null
  priceFrom: Dong | null
  packCount: number
  available: number
  /** Of a change beside the listing: `submitted`, `changeRequested`, or null. */
  openChange: string | null
}

export type VendorProducts = {
  rows: VendorProductRow[]
  /** Of the filter, over all pages. */
  total: number
  /** Of all products, whatever the filter. */
  counts: Record<ProductState, number>
}

export type VendorProductsFilter = { state: ProductState | null; text: string; page: number; pageSize: number }

type Row = Omit<VendorProductRow, 'state' | 'priceFrom'> & { state: string; priceFrom: bigint | null }

/** The products of a vendor for its own list, the newest first, with what a shopper could buy now. Two queries. */
export async function vendorProducts(core: Core, scope: VendorScope, filter: VendorProductsFilter): Promise<VendorProducts> {
  const like = `%${filter.text.replace(/[\\%_]/g, '\\$&')}%`
  const grouped = await core.db.$queryRaw<{ state: string; all: number; matching: number }[]>`
    SELECT state, count(*)::int AS all,
           (count(*) FILTER (WHERE unaccent(name_vi || ' ' || name_en) ILIKE unaccent(${like})))::int AS matching
    FROM product WHERE vendor_id = ${scope.vendorId}::uuid GROUP BY state`
  const rows = await core.db.$queryRaw<Row[]>`
    SELECT p.id, p.slug, p.name_vi AS "nameVi", p.name_en AS "nameEn", p.state, p.officer_note AS "officerNote",
           (SELECT id FROM picture WHERE product_id = p.id ORDER BY position LIMIT 1) AS "pictureId",
           packs.price AS "priceFrom", packs.count AS "packCount", packs.available,
           (SELECT state FROM listing_change WHERE product_id = p.id AND kind = 'edit' AND state IN ('submitted', 'changeRequested')
            ORDER BY submitted_at DESC LIMIT 1) AS "openChange"
    FROM product p CROSS JOIN LATERAL (
      SELECT min(v.price_dong) AS price, count(*)::int AS count,
             coalesce(sum(s.on_hand - s.allocated - s.reserved), 0)::int AS available
      FROM variant v LEFT JOIN stock_level s ON s.variant_id = v.id WHERE v.product_id = p.id AND v.is_active
    ) packs
    WHERE p.vendor_id = ${scope.vendorId}::uuid AND (${filter.state}::text IS NULL OR p.state = ${filter.state}::text)
      AND unaccent(p.name_vi || ' ' || p.name_en) ILIKE unaccent(${like})
    ORDER BY p.created_at DESC, p.id DESC
    LIMIT ${filter.pageSize} OFFSET ${(filter.page - 1) * filter.pageSize}`
  const countOf = (state: ProductState) => grouped.find((group) => group.state === state)?.all ?? 0
  return {
    rows: rows.map((row) => ({ ...row, state: stateOf(row.state), priceFrom: row.priceFrom === null ? null : dong(row.priceFrom) })),
    total: grouped.filter(({ state }) => !filter.state || state === filter.state).reduce((sum, { matching }) => sum + matching, 0),
    counts: Object.fromEntries(productStateNames.map((state) => [state, countOf(state)])) as Record<ProductState, number>,
  }
}

function stateOf(text: string): ProductState {
  if (!isProductState(text)) throw new Error(`Unknown product state ${text}`)
  return text
}
