import { paths } from '#app/paths.ts'
import type { Measurements } from './measurements.ts'
import type { Offer } from './offers.ts'
import { pause, type Manner, type PretendProvider } from './pretend-provider.ts'
import { hiddenField, Visitor, type Answer } from './visitor.ts'

export type Market = {
  base: string
  seen: Measurements
  provider: PretendProvider
  /** Orders whose page a shopper was sent to: these exist, whatever is killed. By their cart. */
  acknowledged: Map<string, Set<string>>
  pages: readonly string[]
  offers: readonly Offer[]
  scarce: readonly Offer[]
  isOver(): boolean
}

type Method = 'cash-on-delivery' | 'sandbox'

const WARD = { province: '01', ward: '00070' }
const BUYING = 0.1
/** A shopper whose page does not load tries again, as people do. */
const PATIENCE_MS = 180_000

/** One person after another: nine look at a page, the tenth buys. */
export async function shopAndBrowse(market: Market): Promise<void> {
  let visitor = new Visitor(market.base)
  while (!market.isOver()) {
    if (Math.random() < BUYING) {
      visitor = new Visitor(market.base)
      await buy(market, visitor).catch((error: unknown) => noteBroken(market.seen, error))
    } else {
      await send(market, 'page', () => visitor.get(pick(market.pages))).catch((error: unknown) => noteBroken(market.seen, error))
    }
  }
}

class GaveUp extends Error {}

function noteBroken(seen: Measurements, error: unknown): void {
  if (error instanceof GaveUp) seen.count(error.message)
  else seen.fault(String(error))
}

/** Sends until there is an answer that is not "come back later". */
async function send({ seen }: Market, what: string, ask: () => Promise<Answer>): Promise<Answer> {
  const first = performance.now()
  while (performance.now() - first < PATIENCE_MS) {
    const begun = performance.now()
    const answer = await ask().catch(() => null)
    if (answer === null) seen.count('requests without an answer, sent again')
    else if (answer.status === 503) seen.count('requests answered 503, sent again')
    else {
      if (answer.status >= 500) seen.fault(`${what} answered ${answer.status}`)
      seen.time(what, performance.now() - begun)
      return answer
    }
    await pause(300 + Math.random() * 700)
  }
  throw new Error(`${what} had no answer for three minutes`)
}

async function buy(market: Market, visitor: Visitor): Promise<void> {
  const begun = performance.now()
  const offers = wanted(market)
  const method: Method = Math.random() < 0.5 ? 'cash-on-delivery' : 'sandbox'
  for (const { variantId } of offers) await send(market, 'put in cart', () => visitor.post(paths.cart(), { intent: 'put', variantId, quantity: '1' }))
  const form = { name: 'Trần Thu Hà', phone: '0901000101', addressLine: '12 Hàng Bông', ...WARD, method }
  const shipping = Object.fromEntries(offers.map(({ vendorId, rateId }) => [`shipping.${vendorId}`, rateId]))
  const checked = await send(market, 'checkout', () => visitor.post(paths.checkout(), { intent: 'review', ...form, ...shipping }))
  if (checked.location !== paths.review()) throw new GaveUp('checkouts that ended early: sold out meanwhile')
  const review = await send(market, 'review', () => visitor.get(paths.review()))
  const [cartId, shownTotal] = ['cartId', 'shownTotal'].map((name) => hiddenField(review.body, name))
  if (!cartId || !shownTotal) throw new GaveUp('checkouts that ended early: sold out meanwhile')
  const placed = await pressOrder(market, visitor, { cartId, shownTotal })
  if (placed === null) throw new GaveUp('order buttons answered: sold out')
  market.seen.count(`purchases: ${method}`)
  market.seen.time('whole purchase', performance.now() - begun)
  if (method === 'sandbox') await payAtGateway(market, visitor, { ...placed, amount: Number(shownTotal), parcels: offers.length })
}

type Placed = { token: string; reference: string | null }

/** Presses the button, now and then twice or three times at once, and again when no answer came. Null: sold out. */
async function pressOrder(market: Market, visitor: Visitor, { cartId, shownTotal }: { cartId: string; shownTotal: string }): Promise<Placed | null> {
  const clicks = pick([1, 1, 1, 2, 3])
  if (clicks > 1) market.seen.count('order buttons pressed twice or more')
  const answers = await Promise.all(Array.from({ length: clicks }, () => send(market, 'order', () => visitor.post(paths.review(), { cartId, shownTotal }))))
  const ways = answers.map(({ location }) => wayOf(location)).filter((way) => way !== null)
  for (const { token } of ways) remember(market, cartId, token)
  return ways.find((way) => way.reference !== null) ?? ways[0] ?? null
}

function remember({ acknowledged }: Market, cartId: string, token: string): void {
  acknowledged.set(cartId, (acknowledged.get(cartId) ?? new Set()).add(token))
}

/** Where the button led: to the order's page, or to the gateway's with the way back to the order. */
function wayOf(location: string | null): Placed | null {
  if (!location) return null
  const url = new URL(location, 'http://market')
  const [, door = '', key = ''] = url.pathname.split('/')
  if (door === 'don') return { token: key, reference: null }
  if (!url.pathname.startsWith(paths.sandboxPayment(''))) return null
  const [, , token = ''] = new URL(url.searchParams.get('ve') ?? '', 'http://market').pathname.split('/')
  return { token, reference: key }
}

type Paying = Placed & { amount: number; parcels: number }

async function payAtGateway(market: Market, visitor: Visitor, paying: Paying): Promise<void> {
  const reference = paying.reference ?? (await beginAgain(market, visitor, paying.token))
  if (reference === null) return market.seen.count('payments never begun')
  const mood = Math.random()
  const { provider } = market
  if (mood < 0.1) return market.seen.count('payments left at the gateway')
  if (mood < 0.2) {
    provider.fail(reference)
    await pause(500)
    const second = await beginAgain(market, visitor, paying.token)
    if (second) provider.settle(second, paying.amount, 'once')
    return
  }
  if (mood < 0.25) return provider.settle(reference, paying.amount, 'forged')
  provider.settle(reference, paying.amount, pick<Manner>(['once', 'once', 'doubled', 'doubled', 'late', 're-ordered']))
  if (mood > 0.9) await changeMind(market, visitor, paying.token)
  else await send(market, 'order page', () => visitor.get(paths.paymentReturn(paying.token)))
}

/** The gateway did not answer, or refused: the order's page offers to pay again. */
async function beginAgain(market: Market, visitor: Visitor, token: string): Promise<string | null> {
  for (let tries = 0; tries < 8; tries++) {
    const answer = await send(market, 'pay again', () => visitor.post(paths.purchase(token), { intent: 'pay', method: 'sandbox' }))
    const reference = wayOf(answer.location)?.reference
    if (reference) return reference
    market.seen.count('gateway time-outs seen by shoppers')
    await pause(200)
  }
  return null
}

/** Cancels in the same moment in which the money comes. */
async function changeMind(market: Market, visitor: Visitor, token: string): Promise<void> {
  const page = await send(market, 'order page', () => visitor.get(paths.purchase(token)))
  const vendorOrderId = hiddenField(page.body, 'vendorOrderId')
  if (!vendorOrderId) return
  market.seen.count('cancelled while paying')
  await send(market, 'cancel', () => visitor.post(paths.purchase(token), { intent: 'cancel', vendorOrderId }))
}

/** From one or two vendors; every fourth wants something of which there is hardly any. */
function wanted({ offers, scarce }: Market): Offer[] {
  const first = pick(Math.random() < 0.25 ? scarce : offers)
  const second = pick(offers)
  return second.vendorId === first.vendorId || Math.random() < 0.4 ? [first] : [first, second]
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(Math.random() * items.length)]
  if (item === undefined) throw new Error('There is nothing to choose from')
  return item
}
