import { randomBytes, randomInt } from 'node:crypto'
import pg from 'pg'
import { cartCount } from '#app/domain/cart/reads/cart-count.server.ts'
import { ownCart } from '#app/domain/cart/reads/own-cart.server.ts'
import { keepCheckout } from '#app/domain/cart/use-cases/keep-checkout.server.ts'
import { putInCart } from '#app/domain/cart/use-cases/put-in-cart.server.ts'
import { checkout, checkoutQuote, quoteOf } from '#app/domain/orders/reads/checkout-quote.server.ts'
import { placePurchase } from '#app/domain/orders/use-cases/place-purchase.server.ts'
import { secretHashOf } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { announcer } from '#app/jobs/announce.server.ts'
import { subscriptions } from '#app/jobs/subscriptions.server.ts'
import { systemClock } from '#app/platform/clock.ts'
import type { Core } from '#app/platform/core.server.ts'
import { openDatabase, watchQueries, type SentStatement } from '#app/platform/database.server.ts'
import { createSealing } from '#app/platform/sealing.server.ts'
import { pickTwo, readOffers, type Offer } from './offers.ts'
import { WARD } from './purchases.ts'

export type Replay = { perSecond: number; statements: number }

/**
 * The limit of the database: the statements of one purchase, from the first "add to cart" to the order, sent again and
 * again by `pg` alone on `connections` connections, with new ids, codes and tokens each time. `perConnection` is bounded by
 * the goods on the shelves: every connection buys the same two packs.
 */
export async function replayPurchases(databaseUrl: string, connections: number, perConnection: number): Promise<Replay> {
  const recordings = await record(databaseUrl, connections)
  const clients = await Promise.all(
    recordings.map(async (recording, number) => {
      const client = new pg.Client({ connectionString: databaseUrl })
      await client.connect()
      for (let warm = 0; warm < 3; warm++) await send(client, recordings[number] ?? recording)
      return client
    }),
  )
  const begun = performance.now()
  await Promise.all(
    clients.map(async (client, number) => {
      const recording = recordings[number]
      for (let turn = 0; recording && turn < perConnection; turn++) await send(client, recording)
    }),
  )
  const seconds = (performance.now() - begun) / 1000
  await Promise.all(clients.map((client) => client.end()))
  return { perSecond: (connections * perConnection) / seconds, statements: recordings[0]?.statements.length ?? 0 }
}

/** `own`: words that were new in this purchase and must be new in the next. */
type Recording = { statements: SentStatement[]; own: Set<string> }

async function record(databaseUrl: string, count: number): Promise<Recording[]> {
  const opened = openDatabase(databaseUrl, 2)
  const core: Core = {
    db: opened.database,
    clock: systemClock,
    announce: announcer(subscriptions),
    sealing: createSealing('a secret that only the bench seals with'),
  }
  const offers = await readOffers(databaseUrl)
  const recordings: Recording[] = []
  for (let number = 0; number < count; number++) {
    const two = pickTwo(offers, 31 + number * 17)
    const once = (await watchQueries(() => buy(core, two))).sent
    const again = (await watchQueries(() => buy(core, two))).sent
    const known = new Set(again.flatMap(wordsOf))
    recordings.push({ statements: once, own: new Set(once.flatMap(wordsOf).filter((word) => !known.has(word))) })
  }
  await opened.close()
  return recordings
}

/** What the five requests of a purchase do, without the web around it. */
async function buy(core: Core, offers: readonly [Offer, Offer]): Promise<void> {
  const owner = { userId: null, tokenHash: randomBytes(32).toString('hex') }
  for (const { variantId } of offers) await putInCart(core, { owner, newTokenHash: owner.tokenHash, variantId, quantity: 1, key: null })
  const shipping = Object.fromEntries(offers.map(({ vendorId, rateId }) => [vendorId, rateId]))
  const choices = { wardCode: WARD.ward, shipping, offered: ['cash-on-delivery'] as const }
  const fields = Object.entries(shipping).map(([vendorId, rateId]) => [`shipping.${vendorId}`, rateId])
  await keepCheckout(core, owner, { name: 'Trần Thu Hà', phone: '0901000101', addressLine: '12 Hàng Bông', ...WARD, method: 'cash-on-delivery', ...Object.fromEntries(fields) })
  await checkoutQuote(core, owner, choices)
  await cartCount(core, owner)
  const open = await checkout(core, owner)
  const { total } = await quoteOf(core, open, choices)
  await ownCart(core, owner, open.cart.cartId ?? '')
  const placed = await placePurchase(core, {
    cartId: open.cart.cartId ?? '',
    userId: null,
    contact: { name: 'Trần Thu Hà', phone: '0901000101', email: null },
    address: { wardCode: WARD.ward, addressLine: '12 Hàng Bông', note: '' },
    shipping,
    method: 'cash-on-delivery',
    shownTotal: total,
    birthDate: null,
    locale: 'vi',
    secretHash: secretHashOf(owner.tokenHash),
  })
  if (!placed.ok) throw new Error(`Cannot record a purchase: ${placed.problem.kind}`)
}

/** Ids, tokens, codes and references; moments are left as they were. */
const WORD = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{64}\b|\bCBT[-0-9A-Z]{8,}/g

function wordsOf({ values }: SentStatement): string[] {
  return values.flatMap((value) => (typeof value === 'string' ? (value.match(WORD) ?? []) : []))
}

async function send(client: pg.Client, { statements, own }: Recording): Promise<void> {
  const made = new Map<string, string>()
  const code = `CBT${Date.now().toString(36)}${randomInt(1e9).toString(36)}`.toUpperCase()
  const anew = (word: string) => {
    if (!own.has(word)) return word
    const known = made.get(word) ?? fresh(word, `${code}${made.size}`)
    made.set(word, known)
    return known
  }
  const renewed = (value: unknown) => (typeof value === 'string' ? value.replace(WORD, anew) : value)
  for (const [index, { text, values }] of statements.entries()) {
    await client.query(values.length === 0 ? { text } : { name: `r${index}`, text, values: values.map(renewed) })
  }
}

function fresh(word: string, code: string): string {
  if (word.startsWith('CBT')) return code
  return word.length === 64 ? randomBytes(32).toString('hex') : newId()
}
