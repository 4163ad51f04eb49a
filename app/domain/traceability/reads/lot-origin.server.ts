import { vietnamDay } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import { lotIdOf } from '../rules/lot-token.ts'

/** The least a scanned pack must tell (Decree 37/2026, Art 23.7), and whether it may still be eaten. Days as `YYYY-MM-DD`. */
export type LotOrigin = {
  code: string
  standing: 'good' | 'expired' | 'recalled'
  producedOn: string | null
  expiresOn: string | null
  productSlug: string | null
  nameVi: string
  nameEn: string
  packVi: string
  packEn: string
  pictureId: string | null
  originRegion: string
  originPlace: string
  producerVi: string
  producerEn: string
  producerSlug: string
  producerPhone: string | null
  producerAddress: string
  certificates: { scheme: string; stars: number | null; number: string; issuedBy: string }[]
}

type Row = Omit<LotOrigin, 'standing' | 'productSlug'> & { state: string; slug: string; isOnSale: boolean }

/** What stands behind a token on a pack, in one query; null when there is no such lot. Open to everybody. */
export async function lotOrigin(core: Core, token: string): Promise<LotOrigin | null> {
  const lotId = lotIdOf(token)
  if (lotId === null) return null
  const today = vietnamDay(core.clock.now())
  const [row] = await core.db.$queryRaw<Row[]>`
    SELECT l.code, l.state, l.produced_on::text AS "producedOn", l.expires_on::text AS "expiresOn", p.slug,
      p.state = 'published' AS "isOnSale", p.name_vi AS "nameVi", p.name_en AS "nameEn", v.name_vi AS "packVi",
      v.name_en AS "packEn", p.origin_region AS "originRegion", p.origin_place AS "originPlace",
      (SELECT c.id FROM picture c WHERE c.product_id = p.id ORDER BY c.position LIMIT 1) AS "pictureId",
      s.name_vi AS "producerVi", s.name_en AS "producerEn", s.slug AS "producerSlug", s.phone AS "producerPhone",
      concat_ws(', ', s.address_line, w.name, w.province) AS "producerAddress",
      (SELECT coalesce(json_agg(json_build_object('scheme', c.scheme, 'stars', c.stars, 'number', c.number,
          'issuedBy', c.issued_by) ORDER BY c.stars DESC NULLS LAST, c.scheme), '[]')
        FROM certificate c WHERE c.vendor_id = l.vendor_id AND (c.product_id = p.id OR c.product_id IS NULL)
          AND c.scheme <> 'self-produced' AND c.state = 'confirmed' AND coalesce(c.expires_on >= ${today}::date, true)) AS certificates
    FROM lot l JOIN variant v ON v.id = l.variant_id JOIN product p ON p.id = v.product_id JOIN vendor s ON s.id = l.vendor_id
      LEFT JOIN LATERAL (SELECT ward.name, province.name AS province FROM ward
        JOIN province ON province.code = ward.province_code WHERE ward.code = s.ward_code) w ON true
    WHERE l.id = ${lotId}::uuid`
  if (!row) return null
  const { state, slug, isOnSale, ...origin } = row
  const isExpired = origin.expiresOn !== null && origin.expiresOn < today
  return {
    ...origin,
    productSlug: isOnSale ? slug : null,
    standing: state === 'recalled' ? 'recalled' : isExpired ? 'expired' : 'good',
  }
}
