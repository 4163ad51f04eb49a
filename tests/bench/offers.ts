import pg from 'pg'

/** A pack that a carrier takes anywhere in the country and that cash can pay for. */
export type Offer = { variantId: string; vendorId: string; rateId: string }

/** With the same conditions as at checkout: what is no longer offered, carries alcohol or keeps too short is refused there. */
export async function readOffers(databaseUrl: string): Promise<Offer[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<Offer>(`
      SELECT v.id AS "variantId", p.vendor_id AS "vendorId", r.id AS "rateId"
      FROM product p JOIN vendor s ON s.id = p.vendor_id JOIN variant v ON v.product_id = p.id JOIN stock_level k ON k.variant_id = v.id
      JOIN LATERAL (SELECT id, max_days FROM shipping_rate r WHERE r.vendor_id = p.vendor_id AND r.zone = 'nationwide' AND r.is_active
        AND r.kind = 'carrier' AND 'ambient' = ANY(r.shipping_classes) ORDER BY position LIMIT 1) r ON true
      WHERE p.shipping_class = 'ambient' AND p.state = 'published' AND v.is_active AND s.state = 'approved'
        AND p.cod_allowed AND s.cod_allowed AND NOT p.age_restricted AND NOT p.cashless_only
        AND (p.max_transit_hours IS NULL OR p.max_transit_hours >= r.max_days * 24)
        AND k.on_hand - k.allocated - k.reserved > 20 AND v.price_dong BETWEEN 5000 AND 2000000
      ORDER BY v.id`)
    return rows
  } finally {
    await client.end()
  }
}

/** From two vendors, another pair each time, so that shoppers do not queue for the same rows more than in life. */
export function pickTwo(offers: readonly Offer[], turn: number): [Offer, Offer] {
  const first = offers[(turn * 7919) % offers.length]
  const second = offers.slice((turn * 104_729) % offers.length).find(({ vendorId }) => vendorId !== first?.vendorId) ?? offers[0]
  if (!first || !second) throw new Error('There is nothing to buy: run seed:large first')
  return [first, second]
}
