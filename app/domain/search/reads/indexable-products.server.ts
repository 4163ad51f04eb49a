import { dong } from '#app/domain/shared/money.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { IndexSource } from '../rules/search-document.ts'

/**
 * Everything the index needs to know about these products, on sale or not, in one query. Runs inside the transaction
 * that writes the index, after its locks, so that it sees the newest state.
 */
export async function indexableProducts(core: Core, tx: Transaction, productIds: readonly string[]): Promise<IndexSource[]> {
  const today = vietnamDay(core.clock.now())
  const rows = await tx.$queryRaw<{ source: StoredSource }[]>`
    SELECT jsonb_build_object(
      'productId', p.id, 'productState', p.state, 'vendorState', v.state, 'version', p.version,
      'vendorId', v.id, 'vendorSlug', v.slug, 'vendorNameVi', v.name_vi, 'vendorNameEn', v.name_en,
      'slug', p.slug, 'nameVi', p.name_vi, 'nameEn', p.name_en, 'aliases', p.aliases,
      'originRegion', p.origin_region, 'originPlace', p.origin_place, 'seasonMonths', p.season_months,
      'ageRestricted', p.age_restricted, 'publishedAt', to_json(p.published_at),
      'pictureId', (SELECT id FROM picture WHERE product_id = p.id ORDER BY position LIMIT 1),
      'categories', jsonb_path_query_array(jsonb_build_array(
        to_jsonb(c1), to_jsonb(c2), to_jsonb(c3)), '$[*] ? (@ != null)'),
      'variants', (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'variantId', va.id, 'nameVi', va.name_vi, 'nameEn', va.name_en, 'priceDong', va.price_dong::text,
          'netGrams', va.net_grams, 'netMillilitres', va.net_millilitres, 'position', va.position,
          'available', coalesce(sl.on_hand - sl.allocated - sl.reserved, 0))), '[]')
        FROM variant va LEFT JOIN stock_level sl ON sl.variant_id = va.id WHERE va.product_id = p.id AND va.is_active),
      'certificates', (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'scheme', ce.scheme, 'stars', ce.stars, 'isOfProduct', ce.product_id IS NOT NULL)), '[]')
        FROM certificate ce
        WHERE (ce.product_id = p.id OR ce.product_id IS NULL AND ce.vendor_id = v.id)
          AND ce.scheme <> 'self-produced' AND ce.state = 'confirmed' AND ce.evidence_level IN ('A', 'B1') AND (ce.expires_on IS NULL OR ce.expires_on >= ${today}::date))
    ) AS source
    FROM product p
    JOIN vendor v ON v.id = p.vendor_id
    JOIN LATERAL (SELECT slug, name_vi AS "nameVi", name_en AS "nameEn" FROM category WHERE slug = p.category_slug) c1 ON true
    LEFT JOIN LATERAL (SELECT up.slug, up.name_vi AS "nameVi", up.name_en AS "nameEn"
      FROM category own JOIN category up ON up.slug = own.parent_slug WHERE own.slug = c1.slug) c2 ON true
    LEFT JOIN LATERAL (SELECT up.slug, up.name_vi AS "nameVi", up.name_en AS "nameEn"
      FROM category own JOIN category up ON up.slug = own.parent_slug WHERE own.slug = c2.slug) c3 ON true
    WHERE p.id = ANY(${[...productIds]}::uuid[])`
  return rows.map(({ source }) => ({
    ...source,
    publishedAt: source.publishedAt === null ? null : new Date(source.publishedAt),
    variants: source.variants.map((variant) => ({ ...variant, priceDong: dong(BigInt(variant.priceDong)) })),
  }))
}

/** As JSON brings it: no dates, and money as text, which holds any amount. */
type StoredSource = Omit<IndexSource, 'publishedAt' | 'variants'> & {
  publishedAt: string | null
  variants: (Omit<IndexSource['variants'][number], 'priceDong'> & { priceDong: string })[]
}
