import { beforeAll, expect, test } from 'vitest'
import { recordProviderFee } from '#app/domain/settlement/use-cases/record-provider-fee.server.ts'
import { makePurchase, openStall, type Stall } from '#tests/support/make/purchase.ts'
import { runJobs, servicesOf } from '#tests/support/run-jobs.ts'
import { expectSound } from '#tests/support/sound.ts'
import { useStripeWorld } from '#tests/support/stripe-world.ts'

const s = useStripeWorld()
let stall: Stall
beforeAll(async () => {
  stall = await openStall(s.world, 'HTX Phí Thẻ')
})

const buy = () => makePurchase(s.world, [{ stall, quantity: 1 }], 'stripe')
const feesOf = (paymentIntent: string) =>
  s.world.db.ledgerEntry.findMany({ where: { posting: { key: `provider-fee:${paymentIntent}` } }, orderBy: { amountDong: 'desc' }, select: { account: true, amountDong: true, vendorId: true } })
const captureOf = (paymentId: string) => s.world.db.paymentEvent.findFirstOrThrow({ where: { paymentId, kind: 'settled' } })

test('cash has no such fee and nobody is asked', async () => {
  await makePurchase(s.world, [{ stall, quantity: 1 }], 'cash-on-delivery')
  await runJobs(s.world)
  expect(s.stripe.callsTo('balance_transaction')).toEqual([])
})

test('what Stripe keeps of a payment is the floor’s cost and no longer at Stripe, booked once', async () => {
  const bought = await buy()
  await s.payByCard(bought)
  await runJobs(s.world)
  // 3.4 % of 120,000 and 10,000: see the pretend Stripe.
  const booked = [{ account: 'provider-fees', amountDong: 14_080n, vendorId: null }, { account: 'provider', amountDong: -14_080n, vendorId: null }]
  expect(await feesOf(`pi_${bought.paymentReference}`)).toEqual(booked)
  const services = servicesOf(s.world)
  await recordProviderFee(services, services.gateways, { paymentEventId: (await captureOf(bought.paymentId)).id })
  expect(await feesOf(`pi_${bought.paymentReference}`)).toEqual(booked)
  expect(s.stripe.callsTo('balance_transaction').at(-1)).toMatchObject({ method: 'GET' })
  await expectSound(s.world)
})

test('a fee in other money than đồng is not converted by guess, and one that Stripe has not booked yet is asked for again', async () => {
  const services = servicesOf(s.world)
  for (const [intent, outcome] of [['pi_in_dollars', 'done'], ['pi_not_yet', 'again']] as const) {
    const bought = await buy()
    await s.payByCard(bought, { payment_intent: intent })
    const asked = recordProviderFee(services, services.gateways, { paymentEventId: (await captureOf(bought.paymentId)).id })
    if (outcome === 'done') expect((await asked).ok).toBe(true)
    else await expect(asked).rejects.toThrow(/fee/)
    expect(await feesOf(intent)).toEqual([])
  }
})
