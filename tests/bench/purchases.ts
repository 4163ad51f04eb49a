import { paths } from '#app/paths.ts'
import { Browser } from './browser.ts'
import { pickTwo, readOffers, type Offer } from './offers.ts'

export type PurchaseLoad = { perSecond: number; p50: number; p95: number; p99: number; count: number; failed: Record<string, number> }

export const WARD = { province: '01', ward: '00070' }

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
