import type { Core } from '#app/platform/core.server.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import { isSlug } from '#app/domain/shared/slug.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'

export type ProductPagePack = {
  id: string
  nameVi: string
  nameEn: string
  price: Dong
  netGrams: number | null
  netMillilitres: number | null
  gtin: string | null
  /** Pieces a shopper could buy now. */
  available: number
}

export type ProductPageCertificate = {
  scheme: string
  stars: number | null
  level: string | null
  number: string
  issuedBy: string
  /** Calendar days, `YYYY-MM-DD`. */
  issuedOn: string
  expiresOn: string | null
}

export type ProductPage = {
  id: string
  slug: string
  vendorId: string
  nameVi: string
  nameEn: string
  descriptionVi: string
  descriptionEn: string
  ingredients: string
  usage: string
  warnings: string
  storageVi: string
  storageEn: string
  shelfLifeDays: number | null
  seasonMonths: number[]
  shippingClass: string
  maxTransitHours: number | null
  ageRestricted: boolean
  cashlessOnly: boolean
  codAllowed: boolean
  originRegion: string
  originPlace: string
  isOnSale: boolean
  category: { slug: string; nameVi: string; nameEn: string }
  pictures: { id: string; altVi: string; altEn: string }[]
  packs: ProductPagePack[]
  certificates: ProductPageCertificate[]
  /** Who sells, as the law wants it shown beside every listing (Law 122/2025 Art. 17.1.d). */
  vendor: ProductPageVendor
  related: RelatedProduct[]
}

export type ProductPageVendor = {
  slug: string
  nameVi: string
  nameEn: string
  legalForm: string
  taxCode: string | null
  registrationNo: string | null
  registeredOn: string | null
  registeredBy: string | null
  representative: string | null
  phone: string | null
  addressLine: string | null
  wardCode: string | null
  foundedYear: number | null
  memberCount: number | null
  isDemo: boolean
  codAllowed: boolean
}

/** Enough for a small card. */
export type RelatedProduct = { slug: string; nameVi: string; nameEn: string; pictureId: string | null; priceFrom: Dong; variantCount: number }

const RELATED = 4

type Stored = Omit<ProductPage, 'packs' | 'related'> & {
  packs: (Omit<ProductPagePack, 'price'> & { price: string })[]
  related: (Omit<RelatedProduct, 'priceFrom'> & { priceFrom: string })[]
}

/**
 * A product that has been on the floor, with all its page shows, in one statement. One that left the floor still
 * answers (orders and links lead to it; listings stay readable for a year) with `isOnSale` false. Null when there is
 * no such product or it was never approved. Related are the next of its category, going round in a ring: that costs the same
 * however large the category is and gives every product its turn. The same vendor's fill up.
 */
export async function productPage(core: Core, slug: string): Promise<ProductPage | null> {
  if (!isSlug(slug)) return null
  const today = vietnamDay(core.clock.now())
  const [row] = await core.db.$queryRaw<{ page: string }[]>`
    SELECT json_build_object(
      'id', p.id, 'slug', p.slug, 'vendorId', v.id, 'nameVi', p.name_vi, 'nameEn', p.name_en,
      'descriptionVi', p.description_vi, 'descriptionEn', p.description_en, 'ingredients', p.ingredients,
      'usage', p.usage, 'warnings', p.warnings, 'storageVi', p.storage_vi, 'storageEn', p.storage_en,
      'shelfLifeDays', p.shelf_life_days, 'seasonMonths', p.season_months, 'shippingClass', p.shipping_class,
      'maxTransitHours', p.max_transit_hours, 'ageRestricted', p.age_restricted, 'cashlessOnly', p.cashless_only,
      'codAllowed', p.cod_allowed, 'originRegion', p.origin_region, 'originPlace', p.origin_place,
      'isOnSale', p.state = 'published' AND v.state = 'approved',
      'category', json_build_object('slug', c.slug, 'nameVi', c.name_vi, 'nameEn', c.name_en),
      'pictures', (SELECT coalesce(json_agg(json_build_object('id', id, 'altVi', alt_vi, 'altEn', alt_en) ORDER BY position, id), '[]')
        FROM picture WHERE product_id = p.id),
      'packs', (SELECT coalesce(json_agg(json_build_object('id', va.id, 'nameVi', va.name_vi, 'nameEn', va.name_en,
          'price', va.price_dong::text, 'netGrams', va.net_grams, 'netMillilitres', va.net_millilitres, 'gtin', va.gtin,
          'available', coalesce(sl.on_hand - sl.allocated - sl.reserved, 0)) ORDER BY va.position, va.id), '[]')
        FROM variant va LEFT JOIN stock_level sl ON sl.variant_id = va.id WHERE va.product_id = p.id AND va.is_active),
      'certificates', (SELECT coalesce(json_agg(json_build_object('scheme', ce.scheme, 'stars', ce.stars, 'level', ce.level,
          'number', ce.number, 'issuedBy', ce.issued_by, 'issuedOn', ce.issued_on, 'expiresOn', ce.expires_on)
          ORDER BY ce.stars DESC NULLS LAST, ce.scheme, ce.id), '[]')
        FROM certificate ce
        WHERE ce.vendor_id = v.id AND (ce.product_id = p.id OR ce.product_id IS NULL AND ce.scheme <> 'ocop')
          AND ce.state = 'confirmed' AND ce.evidence_level IN ('A', 'B1') AND (ce.scheme <> 'ocop' OR ce.stars >= 3)
          AND ce.scheme <> 'self-produced'
          AND (ce.expires_on IS NULL OR ce.expires_on >= ${today}::date)),
      'vendor', json_build_object('slug', v.slug, 'nameVi', v.name_vi, 'nameEn', v.name_en, 'legalForm', v.legal_form,
        'taxCode', v.tax_code, 'registrationNo', v.registration_no, 'registeredOn', v.registered_on, 'registeredBy', v.registered_by,
        'representative', v.representative, 'phone', v.phone, 'addressLine', v.address_line, 'wardCode', v.ward_code,
        'foundedYear', v.founded_year, 'memberCount', v.member_count, 'isDemo', v.is_demo, 'codAllowed', v.cod_allowed),
      'related', (SELECT coalesce(json_agg(json_build_object('slug', r.slug, 'nameVi', r.name_vi, 'nameEn', r.name_en,
          'pictureId', r.picture_id, 'priceFrom', r.price_from_dong::text, 'variantCount', r.variant_count)), '[]')
        FROM (SELECT * FROM (
            (SELECT * FROM search_document d WHERE d.category_slug = p.category_slug AND d.product_id > p.id AND d.vendor_id <> v.id
              AND d.in_stock AND d.age_restricted = p.age_restricted ORDER BY d.product_id LIMIT ${RELATED})
            UNION ALL
            (SELECT * FROM search_document d WHERE d.category_slug = p.category_slug AND d.product_id < p.id AND d.vendor_id <> v.id
              AND d.in_stock AND d.age_restricted = p.age_restricted ORDER BY d.product_id LIMIT ${RELATED})
            UNION ALL
            (SELECT * FROM search_document d WHERE d.vendor_id = v.id AND d.product_id <> p.id
              AND d.in_stock AND d.age_restricted = p.age_restricted ORDER BY d.product_id LIMIT ${RELATED})
          ) candidates LIMIT ${RELATED}) r)
    )::text AS page
    FROM product p JOIN vendor v ON v.id = p.vendor_id JOIN category c ON c.slug = p.category_slug
    WHERE p.slug = ${slug} AND p.published_at IS NOT NULL AND p.state IN ('published', 'withdrawn', 'suspended')`
  if (!row) return null
  const page = JSON.parse(row.page) as Stored
  return {
    ...page,
    packs: page.packs.map((pack) => ({ ...pack, price: dong(BigInt(pack.price)) })),
    related: page.related.map((other) => ({ ...other, priceFrom: dong(BigInt(other.priceFrom)) })),
  }
}
