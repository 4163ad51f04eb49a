import pg from 'pg'
import { paths } from '#app/paths.ts'
import { Browser } from './browser.ts'

/** A pack that a carrier takes anywhere in the country and that cash can pay for. */
type Offer = { variantId: string; vendorId: string; rateId: string }

export type PurchaseLoad = { perSecond: number; p50: number; p95: number; p99: number; count: number; failed: Record<string, number> }

const WARD = { province: '01', ward: '00070' }

/**
 * `shoppers` guests at once, each buying from two vendors for cash, again and again for `seconds`. A purchase is five
 * requests: two "add to cart", the checkout form, the review page, and the order button.
 */
export async function buyAtOnce(databaseUrl: string, port: number, shoppers: number, seconds: number): Promise<PurchaseLoad> {
  const offers = await readOffers(databaseUrl)
  const until = Date.now() + seconds * 1000
  const times: number[] = []
  const failed: Record<string, number> = {}
  const one = async (number: number) => {
    const browser = new Browser('127.0.0.1', port)
    for (let turn = number; Date.now() < until; turn += shoppers) {
      const begun = performance.now()
      const fault = await buy(browser, pickTwo(offers, turn))
      if (fault === null) times.push(performance.now() - begun)
      else failed[fault] = (failed[fault] ?? 0) + 1
    }
    browser.close()
  }
  await Promise.all(Array.from({ length: shoppers }, (_, number) => one(number)))
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99), count: times.length, failed }
}

/** Returns null, or in which step it failed. */
async function buy(browser: Browser, offers: readonly [Offer, Offer]): Promise<string | null> {
  browser.forget()
  for (const { variantId } of offers) {
    const put = await browser.post(paths.cart(), { intent: 'put', variantId, quantity: '1' })
    if (put.status !== 302) return `put ${put.status}`
  }
  const form = { name: 'Trần Thu Hà', phone: '0901000101', addressLine: '12 Hàng Bông', ...WARD, method: 'cash-on-delivery' }
  const shipping = Object.fromEntries(offers.map(({ vendorId, rateId }) => [`shipping.${vendorId}`, rateId]))
  const checked = await browser.post(paths.checkout(), { intent: 'review', ...form, ...shipping })
  if (checked.location !== paths.review()) return `checkout ${checked.status} ${checked.location ?? ''}`
  const review = await browser.get(paths.review())
  const [cartId, shownTotal] = ['cartId', 'shownTotal'].map((name) => hiddenField(review.body, name))
  if (!cartId || !shownTotal) return `review ${review.status} ${review.location ?? ''}`
  const placed = await browser.post(paths.review(), { cartId, shownTotal })
  return placed.location?.startsWith('/don/') ? null : `order ${placed.status} ${placed.location ?? ''}`
}

function hiddenField(html: string, name: string): string | null {
  const field = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0] ?? ''
  return /value="([^"]*)"/.exec(field)?.[1] ?? null
}

/** From two vendors, another pair each time, so that shoppers do not queue for the same rows more than in life. */
function pickTwo(offers: readonly Offer[], turn: number): [Offer, Offer] {
  const first = offers[(turn * 7919) % offers.length]
  const second = offers.slice((turn * 104_729) % offers.length).find(({ vendorId }) => vendorId !== first?.vendorId) ?? offers[0]
  if (!first || !second) throw new Error('There is nothing to buy: run seed:large first')
  return [first, second]
}

async function readOffers(databaseUrl: string): Promise<Offer[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<Offer>(`
      SELECT v.id AS "variantId", p.vendor_id AS "vendorId", r.id AS "rateId"
      FROM product p JOIN variant v ON v.product_id = p.id JOIN stock_level s ON s.variant_id = v.id
      JOIN LATERAL (SELECT id FROM shipping_rate r WHERE r.vendor_id = p.vendor_id AND r.zone = 'nationwide'
        AND r.kind = 'carrier' AND 'ambient' = ANY(r.shipping_classes) ORDER BY position LIMIT 1) r ON true
      WHERE p.shipping_class = 'ambient' AND p.cod_allowed AND p.state = 'published' AND s.on_hand - s.allocated - s.reserved > 20
        AND v.price_dong BETWEEN 5000 AND 2000000
      ORDER BY v.id`)
    return rows
  } finally {
    await client.end()
  }
}
