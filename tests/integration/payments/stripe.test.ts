import { beforeAll, expect, test } from 'vitest'
import { cancelByBuyer } from '#app/domain/orders/use-cases/cancel-by-buyer.server.ts'
import { chooseOtherMethod } from '#app/domain/orders/use-cases/choose-other-method.server.ts'
import { expireOverduePayments } from '#app/domain/payments/use-cases/expire-payment.server.ts'
import { beginPayment } from '#app/domain/payments/use-cases/begin-payment.server.ts'
import { executeRefund } from '#app/domain/payments/use-cases/execute-refund.server.ts'
import { offeredMethods } from '#app/domain/payments/rules/payment-gateway.ts'
import { makePurchase, openStall, type Bought, type Stall } from '#tests/support/make/purchase.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { paidSession, recorded, stripeBody, stripeSignature } from '#tests/support/recorded-stripe.ts'
import { runJobs, servicesOf } from '#tests/support/run-jobs.ts'
import { expectSound, stockOf } from '#tests/support/sound.ts'
import { useStripeWorld } from '#tests/support/stripe-world.ts'

const s = useStripeWorld()
let stall: Stall
let other: Stall

beforeAll(async () => {
  stall = await openStall(s.world, 'HTX Thanh long')
  other = await openStall(s.world, 'HTX Nước mắm')
})

const buy = (quantity = 1) => makePurchase(s.world, [{ stall, quantity }], 'stripe')
const paymentOf = ({ paymentId }: { paymentId: string }) => s.world.db.payment.findUniqueOrThrow({ where: { id: paymentId } })
const statesOf = async ({ purchaseId }: Bought) => (await s.world.db.vendorOrder.findMany({ where: { purchaseId } })).map((order) => order.state)
const eventsOf = async ({ paymentId }: { paymentId: string }) =>
  (await s.world.db.paymentEvent.findMany({ where: { paymentId }, orderBy: { id: 'asc' } })).map(({ kind, amountDong }) => [kind, amountDong])
const refusedCount = () => s.world.db.refusedWebhook.count()

test('with keys cards are offered; the shopper is led to Stripe and the order waits as long as the session', async () => {
  const services = servicesOf(s.world)
  expect(offeredMethods(services.gateways)).toContain('stripe')
  const bought = await buy()
  expect(bought.expiresAt?.getTime()).toBe(s.world.clock.now().getTime() + 35 * 60_000)
  const begun = await beginPayment(services, services.gateways, { paymentId: bought.paymentId, description: bought.code, locale: 'vi', returnUrl: 'http://localhost:3000/' })
  expect(valueOf(begun)).toMatchObject({ kind: 'redirect' })
  const form = s.stripe.callsTo('/checkout/sessions').at(-1)?.form
  expect(form).toMatchObject({ 'client_reference_id': bought.paymentReference, 'line_items[0][price_data][unit_amount]': String(bought.total) })
})

test('a paid session sends the order to its vendors; the same told by other events has no second effect', async () => {
  const bought = await buy()
  expect(await s.payByCard(bought)).toEqual({ status: 200, said: { outcome: 'kept' } })
  expect(await s.payByCard(bought)).toEqual({ status: 200, said: { outcome: 'repeat' } })
  const session = paidSession({ reference: bought.paymentReference, amount: bought.total })
  expect(await s.tell('checkout.session.async_payment_succeeded', session)).toEqual({ status: 200, said: { outcome: 'repeat' } })
  await expectSound(s.world)
  expect(await statesOf(bought)).toEqual(['placed'])
  expect(await paymentOf(bought)).toMatchObject({ state: 'settled', capturedDong: bought.total })
})

test('money that is on its way moves nothing until it is there', async () => {
  const bought = await buy()
  const onItsWay = paidSession({ reference: bought.paymentReference, amount: bought.total }, { payment_status: 'unpaid' })
  await s.tell('checkout.session.completed', onItsWay)
  await runJobs(s.world)
  expect((await paymentOf(bought)).state).toBe('expected')
  await s.tell('checkout.session.async_payment_succeeded', { ...onItsWay, payment_status: 'paid' })
  await expectSound(s.world)
  expect(await statesOf(bought)).toEqual(['placed'])
  expect(await eventsOf(bought)).toEqual([['pending', bought.total], ['settled', bought.total]])
})

test('money that does not come, or a session that ran out, leaves the order to be paid another way', async () => {
  for (const type of ['checkout.session.async_payment_failed', 'checkout.session.expired']) {
    const bought = await buy()
    await s.tell(type, paidSession({ reference: bought.paymentReference, amount: bought.total }, { payment_status: 'unpaid', payment_intent: null }))
    expect((await paymentOf(bought)).state).toBe('failed')
    const { purchaseId, secretHash } = bought
    valueOf(await chooseOtherMethod(s.world, { purchaseId, buyer: { secretHash }, method: 'cash-on-delivery' }))
    expect(await statesOf(bought)).toEqual(['placed'])
  }
  await expectSound(s.world)
})

test('events told in the wrong order end the same: the success counts, whatever came before', async () => {
  const bought = await buy()
  const session = paidSession({ reference: bought.paymentReference, amount: bought.total })
  await s.tell('checkout.session.expired', { ...session, payment_status: 'unpaid' })
  await s.tell('checkout.session.completed', session)
  await expectSound(s.world)
  expect(await statesOf(bought)).toEqual(['placed'])
})

test('who leaves the card for cash cannot pay by mistake on the page that stands open: it is closed', async () => {
  const services = servicesOf(s.world)
  const bought = await buy()
  const { purchaseId, secretHash, paymentId } = bought
  const begin = () => beginPayment(services, services.gateways, { paymentId, description: bought.code, locale: 'vi', returnUrl: 'http://localhost:3000/' })
  const first = valueOf(await begin())
  expect(valueOf(await begin())).toEqual(first)
  expect((await eventsOf(bought)).map(([kind]) => kind)).toEqual(['begun'])
  valueOf(await chooseOtherMethod(s.world, { purchaseId, buyer: { secretHash }, method: 'cash-on-delivery' }))
  await expectSound(s.world)
  const sessionId = 'sessionId' in first ? first.sessionId : ''
  expect(s.stripe.callsTo(`/checkout/sessions/${sessionId}/expire`)).toHaveLength(1)
  expect(await begin()).toMatchObject({ ok: false, problem: { kind: 'not-open' } })
})

test('another amount than ours settles nothing by guess and goes back whole at the deadline', async () => {
  const quiet = await openStall(s.world, 'HTX Trả thiếu')
  const bought = await makePurchase(s.world, [{ stall: quiet, quantity: 1 }], 'stripe')
  await s.payByCard(bought, { amount_total: 1000 })
  await runJobs(s.world)
  expect((await paymentOf(bought)).state).toBe('short')
  expect(await statesOf(bought)).toEqual(['awaitingPayment'])
  s.world.clock.advance(36 * 60_000)
  await expireOverduePayments(s.world)
  await expectSound(s.world)
  expect(await paymentOf(bought)).toMatchObject({ state: 'refunded', refundedDong: 1000n })
  expect(await stockOf(s.world, quiet.product.variantId)).toEqual({ onHand: 100, allocated: 0, reserved: 0 })
})

test('dollars are kept as they came and are no đồng', async () => {
  const bought = await buy()
  expect(await s.payByCard(bought, { currency: 'usd' })).toEqual({ status: 200, said: { outcome: 'kept' } })
  expect(await eventsOf(bought)).toEqual([['foreign-currency', 0n]])
  expect(await paymentOf(bought)).toMatchObject({ state: 'expected', capturedDong: 0n })
})

test('a payment of two vendors: one cancelled part goes back by Stripe, under the key of its refund', async () => {
  const bought = await makePurchase(s.world, [{ stall, quantity: 1 }, { stall: other, quantity: 2 }], 'stripe')
  await s.payByCard(bought)
  await expectSound(s.world)
  const [vendorOrderId = ''] = bought.vendorOrderIds
  const { purchaseId, secretHash } = bought
  valueOf(await cancelByBuyer(s.world, { purchaseId, buyer: { secretHash }, vendorOrderId, reason: 'đổi ý' }))
  await expectSound(s.world)
  const share = await s.world.db.paymentShare.findFirstOrThrow({ where: { vendorOrderId }, include: { refunds: true } })
  expect(share.refundedDong).toBe(share.amountDong)
  const call = s.stripe.callsTo('/refunds').at(-1)
  expect(call).toMatchObject({ key: `refund:${share.id}:1`, form: { payment_intent: `pi_${bought.paymentReference}`, amount: String(share.amountDong) } })
  expect(await paymentOf(bought)).toMatchObject({ state: 'partlyRefunded', refundedDong: share.amountDong })

  // Stripe tells of the same refund too: once is enough.
  const told = recorded('refund', { id: 're_told', amount: Number(share.amountDong), currency: 'vnd', payment_intent: `pi_${bought.paymentReference}`, metadata: { reference: bought.paymentReference, refundKey: `${share.id}:1` } })
  expect(await s.tell('refund.updated', told)).toEqual({ status: 200, said: { outcome: 'kept' } })
  await expectSound(s.world)
  expect((await paymentOf(bought)).refundedDong).toBe(share.amountDong)
})

test('a refund that Stripe could not carry out is left to a person; one it cannot hear now is asked again under its key', async () => {
  const bought = await buy()
  await s.payByCard(bought)
  await runJobs(s.world)
  const services = servicesOf(s.world)
  const { purchaseId, secretHash } = bought
  valueOf(await cancelByBuyer(s.world, { purchaseId, buyer: { secretHash }, vendorOrderId: null, reason: 'đổi ý' }))
  const refund = await s.world.db.refund.findFirstOrThrow({ where: { share: { paymentId: bought.paymentId } } })
  s.stripe.failNext('error')
  await expect(executeRefund(services, services.gateways, { refundId: refund.id })).rejects.toThrow('unavailable')
  s.stripe.failNext('refuse')
  await executeRefund(services, services.gateways, { refundId: refund.id })
  expect((await s.world.db.refund.findUniqueOrThrow({ where: { id: refund.id } })).state).toBe('manual')
  await expectSound(s.world)
})

test('a refund that fails at the card’s bank after it was accepted is left to a person', async () => {
  const bought = await buy()
  await s.payByCard(bought)
  await runJobs(s.world)
  const { purchaseId, secretHash } = bought
  valueOf(await cancelByBuyer(s.world, { purchaseId, buyer: { secretHash }, vendorOrderId: null, reason: 'đổi ý' }))
  const { id, requestKey, amountDong } = await s.world.db.refund.findFirstOrThrow({ where: { share: { paymentId: bought.paymentId } } })
  const metadata = { reference: bought.paymentReference, refundKey: requestKey }
  await s.tell('refund.failed', recorded('refund', { id: `re_${id}`, amount: Number(amountDong), currency: 'vnd', status: 'failed', metadata }))
  await expectSound(s.world)
  expect((await s.world.db.refund.findUniqueOrThrow({ where: { id } })).state).toBe('manual')
})

test('a dispute finds its payment by Stripe’s name for it; it is kept, the vendor is told once, and no money moves by guess', async () => {
  const bought = await buy()
  await s.payByCard(bought)
  await runJobs(s.world)
  const dispute = recorded('dispute', { amount: Number(bought.total), currency: 'vnd', payment_intent: `pi_${bought.paymentReference}`, reason: 'product_not_received' })
  for (const type of ['charge.dispute.created', 'charge.dispute.funds_withdrawn', 'charge.dispute.closed']) {
    expect(await s.tell(type, dispute)).toEqual({ status: 200, said: { outcome: 'kept' } })
  }
  await expectSound(s.world)
  expect((await eventsOf(bought)).filter(([kind]) => kind === 'disputed')).toHaveLength(3)
  expect(await paymentOf(bought)).toMatchObject({ state: 'settled', refundedDong: 0n })
  const letters = await s.world.db.letter.findMany({ where: { key: { startsWith: `payment-disputed:${bought.vendorOrderIds[0]}` } } })
  expect(letters).toHaveLength(1)
})

test('a payment that was paid once more gives the second money back, and the order goes on', async () => {
  const bought = await makePurchase(s.world, [{ stall, quantity: 1 }, { stall: other, quantity: 1 }], 'stripe')
  await s.payByCard(bought)
  await expectSound(s.world)
  await s.payByCard(bought, { id: 'cs_twice', payment_intent: 'pi_twice' })
  await expectSound(s.world)
  expect(await paymentOf(bought)).toMatchObject({ state: 'partlyRefunded', capturedDong: bought.total * 2n, refundedDong: bought.total })
  expect(await statesOf(bought)).toEqual(['placed', 'placed'])
  expect(s.stripe.callsTo('/refunds').slice(-2).map((call) => call.form.payment_intent)).toEqual(['pi_twice', 'pi_twice'])
  const owed = await s.world.db.ledgerEntry.groupBy({ by: ['account'], where: { vendorOrderId: { in: bought.vendorOrderIds }, account: 'vendor-payable' }, _sum: { amountDong: true } })
  expect(owed[0]?._sum.amountDong).toBeLessThan(0n)
})

test('forged, old, unsigned and senseless events are refused and kept as they came; a flood of one is kept once', async () => {
  const bought = await buy()
  const body = stripeBody('checkout.session.completed', paidSession({ reference: bought.paymentReference, amount: bought.total }), { id: 'evt_bad', at: s.world.clock.now() })
  const before = await refusedCount()
  expect(await s.send(body, { secret: 'whsec_of_somebody' })).toEqual({ status: 400, said: { refused: 'forged' } })
  expect(await s.send(body.replaceAll(String(bought.total), '1000'), { signature: stripeSignature(body, s.world.clock.now()) })).toEqual({ status: 400, said: { refused: 'forged' } })
  expect(await s.send(body, { minutesAgo: 6 })).toEqual({ status: 400, said: { refused: 'too-old' } })
  expect(await s.send('{"a":"\\u0000 \0"}', { signature: '' })).toEqual({ status: 400, said: { refused: 'forged' } })
  expect(await s.send('[]')).toEqual({ status: 400, said: { refused: 'unreadable' } })
  await s.send(body, { secret: 'whsec_of_somebody' })
  expect(await refusedCount()).toBe(before + 5)
  const kept = await s.world.db.refusedWebhook.findFirstOrThrow({ where: { problem: 'too-old' } })
  expect(kept).toMatchObject({ provider: 'stripe', body })
  expect(kept.signature).toMatch(/^t=\d+,v1=/)
  expect((await paymentOf(bought)).state).toBe('expected')
})

test('types nobody knows and references nobody has are kept and answered like a success', async () => {
  expect(await s.tell('customer.created', { id: 'cus_1', object: 'customer' }, 'evt_customer')).toEqual({ status: 200, said: { outcome: 'unknown-reference' } })
  const known = await s.world.db.paymentEvent.findFirstOrThrow({ where: { providerEventId: 'evt_customer' } })
  expect(known).toMatchObject({ kind: 'unknown', paymentId: null, raw: expect.objectContaining({ type: 'customer.created' }) as unknown })
  expect(await s.tell('checkout.session.completed', paidSession({ reference: 'CBTKHONGCO', amount: 5000n }))).toEqual({ status: 200, said: { outcome: 'unknown-reference' } })
})

test('a reference of another way of paying is not Stripe’s to settle', async () => {
  const bought = await makePurchase(s.world, [{ stall, quantity: 1 }], 'sandbox')
  expect(await s.payByCard(bought)).toEqual({ status: 200, said: { outcome: 'unknown-reference' } })
  expect((await paymentOf(bought)).state).toBe('expected')
})

test('a session id that comes again with another amount or reference is not believed, and kept', async () => {
  const [first, second] = [await buy(), await buy()]
  await s.payByCard(first)
  expect(await s.payByCard(first, { amount_total: Number(first.total) * 2 })).toEqual({ status: 200, said: { outcome: 'reused-id' } })
  expect(await s.payByCard(second, { id: `cs_${first.paymentReference}` })).toEqual({ status: 200, said: { outcome: 'reused-id' } })
  await expectSound(s.world)
  expect(await paymentOf(first)).toMatchObject({ state: 'settled', capturedDong: first.total })
  expect((await paymentOf(second)).state).toBe('expected')
  expect(await s.world.db.refusedWebhook.count({ where: { problem: 'reused-id' } })).toBe(2)
})
