import type pg from 'pg'

/** A pack that a carrier takes anywhere in the country and that both cash and a gateway can pay for. */
export type Offer = { variantId: string; vendorId: string; rateId: string; slug: string; available: number }

/** What can be bought, the scarcest first. */
export async function readOffers(pool: pg.Pool): Promise<Offer[]> {
  const { rows } = await pool.query<Offer>(`
    SELECT v.id AS "variantId", p.vendor_id AS "vendorId", p.slug, r.id AS "rateId", s.on_hand - s.allocated - s.reserved AS available
    FROM product p JOIN variant v ON v.product_id = p.id JOIN stock_level s ON s.variant_id = v.id
    JOIN vendor d ON d.id = p.vendor_id AND d.cod_allowed AND d.state = 'approved'
    JOIN LATERAL (SELECT id FROM shipping_rate r WHERE r.vendor_id = p.vendor_id AND r.zone = 'nationwide'
      AND r.kind = 'carrier' AND r.is_active AND 'ambient' = ANY(r.shipping_classes) ORDER BY position LIMIT 1) r ON true
    WHERE p.shipping_class = 'ambient' AND p.cod_allowed AND NOT p.age_restricted AND p.state = 'published' AND v.is_active
      AND s.on_hand - s.allocated - s.reserved > 0 AND v.price_dong BETWEEN 5000 AND 2000000
    ORDER BY available, v.id`)
  return rows
}
