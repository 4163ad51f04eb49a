import pg from 'pg'

/**
 * Fills a database of its own with purchases of two vendor orders each, long delivered, made by SQL alone: enough to see
 * whether buying gets slower with the years. Returns how many there are then. They have no ledger and no lots, so the
 * promises are not checked there.
 */
export async function addPastOrders(databaseUrl: string, wanted: number): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM purchase WHERE code LIKE 'PAST-%'`)
    const there = rows[0]?.count ?? 0
    if (there < wanted) {
      // The rows are made to fit together; checking each of a million would take longer than all measuring.
      await client.query(`SET session_replication_role = replica`)
      await client.query('BEGIN')
      for (const statement of statements) await client.query(statement, [there + 1, wanted])
      await client.query('COMMIT')
      await client.query('VACUUM ANALYZE')
    }
    return Math.max(there, wanted)
  } finally {
    await client.end()
  }
}

/** The same ids for the same number in every table. */
const id = (kind: string, number = 'n') => `md5('${kind}' || ${number})::uuid`
const at = `now() - interval '30 days' - n * interval '150 seconds'`
const goods = `goods AS (
  SELECT v.id AS variant_id, p.id AS product_id, p.category_slug, p.vendor_id, p.name_vi, p.name_en, v.name_vi AS pack_vi, v.name_en AS pack_en,
         v.price_dong AS price, row_number() OVER (ORDER BY v.id) - 1 AS place
    FROM variant v JOIN product p ON p.id = v.product_id)`
const parts = `part AS (
  SELECT n, k, goods.* FROM generate_series($1::int, $2::int) n CROSS JOIN generate_series(1, 2) k
    JOIN goods ON goods.place = (n::bigint * 7919 * k) % (SELECT count(*) FROM variant))`

const statements = [
  `INSERT INTO cart (id, token_hash, state, created_at, touched_at)
   SELECT ${id('cart')}, 'past' || n, 'bought', ${at}, ${at} FROM generate_series($1::int, $2::int) n`,
  `WITH ${goods}, ${parts}
   INSERT INTO purchase (id, code, cart_id, secret_hash, locale, contact_name, contact_phone, ward_code, ward_name, province_name,
     address_line, goods_dong, shipping_dong, total_dong, method, placed_at)
   SELECT ${id('purchase')}, 'PAST-' || n, ${id('cart')}, 'past' || n, 'vi', 'Khách cũ', '0901' || lpad((n % 1000000)::text, 6, '0'), '00070',
     'Hoàn Kiếm', 'Hà Nội', n || ' Hàng Bông', sum(price), 60000, sum(price) + 60000, 'cash-on-delivery', ${at} FROM part GROUP BY n`,
  `WITH ${goods}, ${parts}
   INSERT INTO vendor_order (id, purchase_id, vendor_id, code, state, goods_dong, shipping_dong, total_dong, shipping_kind,
     shipping_name_vi, shipping_name_en, min_days, max_days, method, placed_at, delivered_at, closed_at)
   SELECT ${id('order', `n || '-' || k`)}, ${id('purchase')}, vendor_id, 'PAST-' || n || '-' || k, 'completed', price, 30000, price + 30000,
     'carrier', 'Bưu điện', 'Post', 2, 4, 'cash-on-delivery', ${at}, ${at}, ${at} FROM part`,
  `WITH ${goods}, ${parts}
   INSERT INTO order_line (id, vendor_order_id, product_id, variant_id, name_vi, name_en, pack_vi, pack_en, unit_price_dong, quantity,
     total_dong, commission_bp, commission_dong, category_slug)
   SELECT ${id('line', `n || '-' || k`)}, ${id('order', `n || '-' || k`)}, product_id, variant_id, name_vi, name_en, pack_vi, pack_en, price, 1,
     price, 500, price / 20, category_slug FROM part`,
  `WITH ${goods}, ${parts}
   INSERT INTO payment (id, purchase_id, method, state, amount_dong, captured_dong, reference, created_at, settled_at)
   SELECT ${id('payment', `n || '-' || k`)}, ${id('purchase')}, 'cash-on-delivery', 'settled', price + 30000, price + 30000, 'PAST' || n || '-' || k,
     ${at}, ${at} FROM part`,
  `WITH ${goods}, ${parts}
   INSERT INTO payment_share (id, payment_id, vendor_order_id, amount_dong, captured_dong)
   SELECT ${id('share', `n || '-' || k`)}, ${id('payment', `n || '-' || k`)}, ${id('order', `n || '-' || k`)}, price + 30000, price + 30000 FROM part`,
  `WITH ${goods}, ${parts}
   INSERT INTO stock_move (id, at, variant_id, kind, quantity, cause)
   SELECT ${id('move', `n || '-' || k`)}, ${at}, variant_id, 'allocated', 1, 'purchase:' || ${id('purchase')} FROM part`,
]
