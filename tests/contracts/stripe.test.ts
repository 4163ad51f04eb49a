import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { stripeGateway, type StripeSettings } from '#app/adapters/payments/stripe.server.ts'
import type { PaymentGateway } from '#app/domain/payments/rules/payment-gateway.ts'
import { dong } from '#app/domain/shared/money.ts'
import { addMinutes } from '#app/domain/shared/time.ts'
import { startPretendStripe, type PretendStripe } from '#tests/support/pretend-stripe.ts'
import { WEBHOOK_SECRET, paidSession, recorded, stripeBody, stripeSignature } from '#tests/support/recorded-stripe.ts'
import { keepsTheGatewayContract } from './payment-gateway.contract.ts'

const NOW = new Date('2026-11-23T02:00:00Z')
const REFERENCE = 'CBT7K3MQ2YDABCDE'
const troubles: string[] = []
let stripe: PretendStripe
let gateway: PaymentGateway

const settings = (): StripeSettings => ({
  secretKey: 'sk_test_1',
  webhookSecret: WEBHOOK_SECRET,
  apiBase: stripe.url,
  clock: { now: () => NOW },
  onTrouble: ({ type }) => void troubles.push(type),
})

beforeAll(async () => {
  stripe = await startPretendStripe(() => NOW)
  gateway = stripeGateway(settings())
})
beforeEach(() => {
  stripe.calls.length = 0
  troubles.length = 0
})
afterAll(() => stripe.stop())

keepsTheGatewayContract('stripe', {
  method: 'stripe',
  begin: (payment) => gateway.begin(payment),
  readEvent: (...event) => gateway.readEvent(...event),
  refund: (request) => gateway.refund(request),
})

let serial = 0
const beginning = (changes: object = {}) => ({
  reference: `CBTSTRIPE${++serial}`,
  amount: dong(150_000),
  description: 'CBT-7K3M-Q2YD',
  locale: 'vi' as const,
  returnUrl: 'http://localhost:3000/don/abc/ket-qua',
  expiresAt: addMinutes(NOW, 35),
  ...changes,
})

describe('a session', () => {
  test('asks for đồng as they are, until our deadline, in the shopper’s language, at the pinned version', async () => {
    const asked = beginning()
    const begun = await gateway.begin(asked)
    expect(begun).toMatchObject({ kind: 'redirect', url: expect.stringMatching(/^https:\/\/checkout\.stripe\.com\//) as string })
    const [call] = stripe.callsTo('/checkout/sessions')
    expect(call?.version).toBe('2026-10-28.endive')
    expect(call?.form).toMatchObject({
      'mode': 'payment',
      'line_items[0][price_data][unit_amount]': '150000',
      'line_items[0][price_data][currency]': 'vnd',
      'client_reference_id': asked.reference,
      'metadata[reference]': asked.reference,
      'payment_intent_data[transfer_group]': asked.reference,
      'adaptive_pricing[enabled]': 'false',
      'locale': 'vi',
      'expires_at': String(asked.expiresAt.getTime() / 1000),
      'success_url': asked.returnUrl,
      'cancel_url': asked.returnUrl,
    })
  })

  test('is the same one for a shopper who changed the language in between', async () => {
    const asked = beginning()
    const first = await gateway.begin(asked)
    expect(await gateway.begin({ ...asked, locale: 'en' })).toEqual(first)
  })

  test('begun late is open as long as Stripe insists on, and our own deadline judges what comes', async () => {
    const asked = beginning({ expiresAt: addMinutes(NOW, 10) })
    expect((await gateway.begin(asked)).kind).toBe('redirect')
    expect(stripe.callsTo('/checkout/sessions')[0]?.form.expires_at).toBe(String(addMinutes(NOW, 40).getTime() / 1000))
  })

  test('that could not be asked for is unavailable, and said in the log', async () => {
    stripe.failNext('error')
    expect(await gateway.begin(beginning())).toEqual({ kind: 'unavailable' })
    expect(troubles).toEqual(['StripeAPIError'])
  })

  test('whose answer was lost is found again under its key', async () => {
    const asked = beginning()
    stripe.failNext('time-out')
    expect((await gateway.begin(asked)).kind).toBe('redirect')
    expect(new Set(stripe.callsTo('/checkout/sessions').map((call) => call.key)).size).toBe(1)
  })

  test('over more than Stripe can take is never asked for', async () => {
    expect(await gateway.begin(beginning({ amount: dong(100_000_000) }))).toEqual({ kind: 'unavailable' })
    expect(stripe.calls).toEqual([])
  })
})

describe('a refund', () => {
  const request = (requestKey: string) => ({ reference: REFERENCE, amount: dong(50_000), requestKey, providerPaymentId: 'pi_1' })

  test('names the payment, the amount in đồng and our key', async () => {
    expect(await gateway.refund(request('share:9'))).toEqual({ kind: 'done' })
    expect(stripe.callsTo('/refunds')[0]).toMatchObject({
      key: 'refund:share:9',
      form: { 'payment_intent': 'pi_1', 'amount': '50000', 'metadata[refundKey]': 'share:9', 'metadata[reference]': REFERENCE },
    })
  })

  test('that Stripe cannot do now is tried again, one it never will is left to a person', async () => {
    stripe.failNext('error')
    expect(await gateway.refund(request('share:2'))).toEqual({ kind: 'unavailable' })
    stripe.failNext('refuse')
    expect(await gateway.refund(request('share:3'))).toEqual({ kind: 'by-hand' })
    expect(await gateway.refund({ ...request('share:4'), providerPaymentId: null })).toEqual({ kind: 'by-hand' })
  })
})

describe('a vendor’s part', () => {
  test('is transferred out of the very charge, once per key', async () => {
    const transfer = { reference: REFERENCE, providerPaymentId: 'pi_1', amount: dong(90_000), destination: 'acct_1', requestKey: 's:1' }
    const first = await gateway.split?.transfer(transfer)
    expect(first).toMatchObject({ kind: 'done', providerId: expect.stringMatching(/^tr_/) as string })
    expect(await gateway.split?.transfer(transfer)).toEqual(first)
    expect(stripe.callsTo('/v1/transfers')[0]).toMatchObject({
      key: 'transfer:s:1',
      form: { amount: '90000', currency: 'vnd', destination: 'acct_1', transfer_group: REFERENCE, source_transaction: 'ch_of_pi_1' },
    })
  })

  test('is taken back in parts', async () => {
    const answer = await gateway.split?.reverse({ transferId: 'tr_9', amount: dong(30_000), requestKey: 's:2' })
    expect(answer).toMatchObject({ kind: 'done', providerId: expect.stringMatching(/^trr_/) as string })
    expect(stripe.callsTo('/v1/transfers/tr_9/reversals')[0]?.form).toMatchObject({ amount: '30000' })
  })

  test('that is refused says why', async () => {
    stripe.failNext('refuse')
    expect(await gateway.split?.reverse({ transferId: 'tr_9', amount: dong(1), requestKey: 's:3' })).toEqual({ kind: 'refused', reason: 'Insufficient funds' })
  })
})

describe('an event', () => {
  const read = (body: string, at = NOW, secret = WEBHOOK_SECRET) =>
    gateway.readEvent(body, new Headers({ 'stripe-signature': stripeSignature(body, at, secret) }), NOW)
  const told = (type: string, object: Record<string, unknown>) => {
    const answer = read(stripeBody(type, object, { id: 'evt_1', at: NOW }))
    if (!answer.ok) throw new Error(answer.problem)
    return answer.event
  }
  const paid = (changes: Record<string, unknown> = {}) => paidSession({ reference: REFERENCE, amount: 150_000n }, changes)

  test('of a paid session settles our reference, whichever of the two events tells it', () => {
    const settled = { providerEventId: `paid:cs_${REFERENCE}`, reference: REFERENCE, kind: 'settled', amount: 150_000n, providerPaymentId: `pi_${REFERENCE}`, occurredAt: NOW }
    expect(told('checkout.session.completed', paid())).toMatchObject(settled)
    expect(told('checkout.session.async_payment_succeeded', paid())).toMatchObject(settled)
  })

  test('of a session whose money is still on its way is pending, until it comes or fails', () => {
    expect(told('checkout.session.completed', paid({ payment_status: 'unpaid' }))).toMatchObject({ kind: 'pending', reference: REFERENCE })
    expect(told('checkout.session.async_payment_failed', paid({ payment_status: 'unpaid' }))).toMatchObject({ kind: 'failed' })
    expect(told('checkout.session.expired', paid({ payment_status: 'unpaid', status: 'expired', payment_intent: null }))).toMatchObject({ kind: 'failed' })
  })

  test('in other money than đồng has no amount', () => {
    expect(told('checkout.session.completed', paid({ currency: 'usd' }))).toMatchObject({ kind: 'foreign-currency', amount: 0n, reference: REFERENCE })
  })

  test('whose two references disagree is not believed', () => {
    expect(told('checkout.session.completed', paid({ metadata: { reference: 'ANOTHER' } }))).toMatchObject({ kind: 'unknown', amount: 0n })
  })

  test('of a refund tells which one, and a failed one is not taken for done', () => {
    const refund = (changes: object) => recorded('refund', { id: 're_1', amount: 50_000, currency: 'vnd', metadata: { reference: REFERENCE, refundKey: 's:1' }, ...changes })
    expect(told('refund.created', refund({}))).toMatchObject({ providerEventId: 'refunded:re_1', kind: 'refunded', amount: 50_000n, refundKey: 's:1', reference: REFERENCE })
    expect(told('refund.updated', refund({ status: 'pending' }))).toMatchObject({ providerEventId: 'evt_1', kind: 'unknown' })
    expect(told('refund.failed', refund({ status: 'failed' }))).toMatchObject({ providerEventId: 'evt_1', kind: 'refund-failed', refundKey: 's:1' })
  })

  test('of a dispute names the payment by Stripe’s own name for it', () => {
    const dispute = recorded('dispute', { amount: 150_000, currency: 'vnd', payment_intent: 'pi_1' })
    expect(told('charge.dispute.created', dispute)).toMatchObject({ kind: 'disputed', reference: '', providerPaymentId: 'pi_1', amount: 150_000n })
  })

  test.each(['payment_intent.succeeded', 'customer.created', 'checkout.session.something_new'])('of a type that moves nothing (%s) is unknown, not guessed', (type) => {
    expect(told(type, paid())).toMatchObject({ providerEventId: 'evt_1', kind: 'unknown', amount: 0n })
  })

  test('is refused when the body was changed, the secret is another, the signature is old, from the future or missing', () => {
    const body = stripeBody('checkout.session.completed', paid(), { at: NOW })
    const signed = stripeSignature(body, NOW)
    const refused = (problem: string) => ({ ok: false, problem })
    const given = (text: string, header: string) => gateway.readEvent(text, new Headers(header ? { 'stripe-signature': header } : {}), NOW)
    expect(given(body.replace('150000', '1'), signed)).toEqual(refused('forged'))
    expect(read(body, NOW, 'whsec_of_somebody')).toEqual(refused('forged'))
    expect(given(body, '')).toEqual(refused('forged'))
    expect(given(body, signed.replace('v1=', 'v0='))).toEqual(refused('forged'))
    expect(read(body, addMinutes(NOW, -6))).toEqual(refused('too-old'))
    expect(read(body, addMinutes(NOW, 6))).toEqual(refused('too-old'))
    expect(read('{"id":"evt_1"}')).toEqual(refused('unreadable'))
    expect(read('no json')).toEqual(refused('unreadable'))
  })
})

test('a fee in other money than đồng is told with its sum and its money, and logged as a fault', async () => {
  expect(await gateway.feeOf?.('pi_in_dollars')).toEqual({ kind: 'foreign-currency', currency: 'usd', minorUnits: 58n })
  expect(troubles).toEqual(['foreign-currency'])
  expect(await gateway.feeOf?.('pi_in_dong')).toEqual({ kind: 'fee', amount: 14_080n })
  expect(troubles).toEqual(['foreign-currency'])
})
