import { dong } from '#app/domain/shared/money.ts'
import { vietnamMonth } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { ServedRow } from '../rules/search-server.ts'

/** The rows of these products as they are now; those not on sale have none. */
export async function servedRows(core: Core, productIds: readonly string[]): Promise<ServedRow[]> {
  const rows = await core.db.$queryRaw<{ row: StoredRow; inSeasonNow: boolean; hash: string }[]>`
    SELECT to_jsonb(d) - 'folded_words' AS row, season.now AS "inSeasonNow", md5(d::text || season.now) AS hash
    FROM search_document d, LATERAL (SELECT ${vietnamMonth(core.clock.now())} = ANY(season_months) AND cardinality(season_months) < 12 AS now) AS season
    WHERE d.product_id = ANY(${[...productIds]}::uuid[])`
  return rows.map(({ row, inSeasonNow, hash }) => ({
    version: row.version,
    hash,
    card: cardOf(row),
    categoryPath: row.category_path,
    seasonMonths: row.season_months,
    inSeasonNow,
    publishedAt: new Date(row.published_at),
    foldedName: row.folded_name,
    exactWords: row.exact_words,
  }))
}

/** Ids and hashes of the rows after `after`, in order: what a search server must hold. */
export async function servedHashes(core: Core, after: string | null, limit: number): Promise<{ productId: string; hash: string }[]> {
  return core.db.$queryRaw`
    SELECT d.product_id::text AS "productId", md5(d::text || season.now) AS hash
    FROM search_document d, LATERAL (SELECT ${vietnamMonth(core.clock.now())} = ANY(season_months) AND cardinality(season_months) < 12 AS now) AS season
    WHERE ${after}::uuid IS NULL OR d.product_id > ${after}::uuid
    ORDER BY d.product_id LIMIT ${limit}`
}

const BATCH = 5000

/** The hash of every row, by product id. */
export async function rowHashes(core: Core): Promise<Map<string, string>> {
  const hashes = new Map<string, string>()
  for (let last: string | null = null; ; ) {
    const rows: { productId: string; hash: string }[] = await servedHashes(core, last, BATCH)
    for (const { productId, hash } of rows) hashes.set(productId, hash)
    last = rows.at(-1)?.productId ?? null
    if (last === null) return hashes
  }
}

/** As JSON brings it; amounts are whole numbers far below 2⁵³. */
type StoredRow = {
  product_id: string
  version: number
  vendor_slug: string
  vendor_name_vi: string
  vendor_name_en: string
  slug: string
  name_vi: string
  name_en: string
  category_path: string[]
  origin_region: string
  picture_id: string | null
  price_from_dong: number
  unit_price_dong: number | null
  unit_price_unit: 'kg' | 'l' | null
  pack_vi: string
  pack_en: string
  variant_id: string
  variant_count: number
  season_months: number[]
  certificates: string[]
  stars: number
  in_stock: boolean
  age_restricted: boolean
  published_at: string
  folded_name: string
  exact_words: string
}

function cardOf(row: StoredRow): ServedRow['card'] {
  return {
    productId: row.product_id,
    slug: row.slug,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    vendorSlug: row.vendor_slug,
    vendorNameVi: row.vendor_name_vi,
    vendorNameEn: row.vendor_name_en,
    originRegion: row.origin_region,
    pictureId: row.picture_id,
    priceFrom: dong(row.price_from_dong),
    unitPrice: row.unit_price_dong === null ? null : dong(row.unit_price_dong),
    unitPriceUnit: row.unit_price_unit,
    packVi: row.pack_vi,
    packEn: row.pack_en,
    variantId: row.variant_id,
    variantCount: row.variant_count,
    certificates: row.certificates,
    stars: row.stars,
    inStock: row.in_stock,
    ageRestricted: row.age_restricted,
  }
}
