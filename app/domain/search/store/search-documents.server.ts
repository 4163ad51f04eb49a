import { lockSpaces } from '#app/platform/advisory-lock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { SearchDocument } from '../rules/search-document.ts'

/**
 * From here to the end of the transaction nobody else indexes these products. Whoever comes later waits, and then
 * reads newer state: so the last writer is always the one who saw most.
 */
export async function lockForIndexing(tx: Transaction, productIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT count(pg_advisory_xact_lock(${lockSpaces.indexing}::int, key)) FROM (
      SELECT DISTINCT hashtext(id) AS key FROM unnest(${[...productIds]}::text[]) AS id ORDER BY key) AS keys`
}

/** Adds or replaces rows. A row of a newer version stays as it is. Returns the products whose row is another now. */
export async function putDocuments(tx: Transaction, documents: readonly SearchDocument[]): Promise<string[]> {
  if (documents.length === 0) return []
  const rows = JSON.stringify(documents.map(asRow))
  const changed = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO search_document
    SELECT row.* FROM jsonb_populate_recordset(NULL::search_document, ${rows}::jsonb) AS row
    ON CONFLICT (product_id) DO UPDATE SET
      version = excluded.version, vendor_id = excluded.vendor_id, vendor_slug = excluded.vendor_slug,
      vendor_name_vi = excluded.vendor_name_vi, vendor_name_en = excluded.vendor_name_en, slug = excluded.slug,
      name_vi = excluded.name_vi, name_en = excluded.name_en, category_slug = excluded.category_slug,
      category_path = excluded.category_path, origin_region = excluded.origin_region, picture_id = excluded.picture_id,
      price_from_dong = excluded.price_from_dong, unit_price_dong = excluded.unit_price_dong,
      unit_price_unit = excluded.unit_price_unit, pack_vi = excluded.pack_vi, pack_en = excluded.pack_en,
      variant_id = excluded.variant_id, variant_count = excluded.variant_count, season_months = excluded.season_months,
      certificates = excluded.certificates, stars = excluded.stars, in_stock = excluded.in_stock,
      age_restricted = excluded.age_restricted, published_at = excluded.published_at,
      facet_key = excluded.facet_key, exact_words = excluded.exact_words, folded_words = excluded.folded_words, folded_name = excluded.folded_name
    WHERE search_document.version <= excluded.version AND search_document IS DISTINCT FROM excluded
    RETURNING product_id::text AS id`
  return changed.map(({ id }) => id)
}

/** Returns the products that had a row. */
export async function removeDocuments(tx: Transaction, productIds: readonly string[]): Promise<string[]> {
  if (productIds.length === 0) return []
  const rows = await tx.$queryRaw<{ id: string }[]>`
    DELETE FROM search_document WHERE product_id = ANY(${[...productIds]}::uuid[]) RETURNING product_id::text AS id`
  return rows.map(({ id }) => id)
}

/** Rows whose product is gone, not on sale, or older than the row says (a restored backup). Returns their ids. */
export async function removeStrays(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    DELETE FROM search_document d WHERE NOT EXISTS (
      SELECT FROM product p JOIN vendor v ON v.id = p.vendor_id
      WHERE p.id = d.product_id AND p.version >= d.version AND p.state = 'published' AND v.state = 'approved'
        AND EXISTS (SELECT FROM variant WHERE product_id = p.id AND is_active))
    RETURNING d.product_id::text AS id`
  return rows.map(({ id }) => id)
}

function asRow(document: SearchDocument) {
  return {
    product_id: document.productId,
    version: document.version,
    vendor_id: document.vendorId,
    vendor_slug: document.vendorSlug,
    vendor_name_vi: document.vendorNameVi,
    vendor_name_en: document.vendorNameEn,
    slug: document.slug,
    name_vi: document.nameVi,
    name_en: document.nameEn,
    category_slug: document.categorySlug,
    category_path: document.categoryPath,
    origin_region: document.originRegion,
    picture_id: document.pictureId,
    price_from_dong: String(document.priceFrom),
    unit_price_dong: document.unitPrice === null ? null : String(document.unitPrice),
    unit_price_unit: document.unitPriceUnit,
    pack_vi: document.packVi,
    pack_en: document.packEn,
    variant_id: document.variantId,
    variant_count: document.variantCount,
    season_months: document.seasonMonths,
    certificates: document.certificates,
    stars: document.stars,
    in_stock: document.inStock,
    age_restricted: document.ageRestricted,
    published_at: document.publishedAt.toISOString(),
    facet_key: document.facetKey,
    exact_words: document.exactWords,
    folded_words: document.foldedWords,
    folded_name: document.foldedName,
  }
}
