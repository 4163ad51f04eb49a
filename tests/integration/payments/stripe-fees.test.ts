import { beforeAll, expect, test } from 'vitest'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { mismatches } from '#app/domain/settlement/reads/mismatches.server.ts'
import { providerFeePosting } from '#app/domain/settlement/rules/postings.ts'
import { post } from '#app/domain/settlement/store/ledger.server.ts'
import { reconcile } from '#app/domain/settlement/use-cases/reconcile.server.ts'
import { recordProviderFee } from '#app/domain/settlement/use-cases/record-provider-fee.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { makePurchase, openStall, type Stall } from '#tests/support/make/purchase.ts'
import { runJobs, servicesOf } from '#tests/support/run-jobs.ts'
import { expectSound } from '#tests/support/sound.ts'
import { useStripeWorld } from '#tests/support/stripe-world.ts'

const s = useStripeWorld()
const operator = { userId: newId(), authorityCode: null } as AuthorityScope
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

test('a fee in other money than đồng is not converted by guess: it stands among the differences, once, until somebody has booked it', async () => {
  const services = servicesOf(s.world)
  const bought = await buy()
  await s.payByCard(bought, { payment_intent: 'pi_in_dollars' })
  const { id: paymentEventId } = await captureOf(bought.paymentId)
  for (const _again of [1, 2]) valueOf(await recordProviderFee(services, services.gateways, { paymentEventId }))
  expect(await feesOf('pi_in_dollars')).toEqual([])
  const differing = async () => {
    await reconcile(s.world)
    return (await mismatches(s.world, operator)).filter(({ kind }) => kind === 'fee-in-other-money')
  }
  const open = { subjectType: 'payment-event', subjectId: paymentEventId, label: bought.paymentReference, paymentId: bought.paymentId, expected: 0n, found: 0n, otherMoney: { currency: 'usd', minorUnits: 58n } }
  expect(await differing()).toEqual([expect.objectContaining({ ...open, resolvedAt: null })])
  expect(await differing()).toHaveLength(1)
  await expectSound(s.world)
  s.world.clock.advance(60_000)
  // The operator reads the sum in đồng from Stripe's bill and books it.
  await s.world.db.$transaction((tx) => post(tx, s.world.clock.now(), [providerFeePosting({ providerPaymentId: 'pi_in_dollars', amount: dong(15_000) })]))
  expect(await differing()).toEqual([expect.objectContaining({ ...open, resolvedAt: s.world.clock.now() })])
})

test('a fee that Stripe has not booked yet is asked for again', async () => {
  const services = servicesOf(s.world)
  const bought = await buy()
  await s.payByCard(bought, { payment_intent: 'pi_not_yet' })
  await expect(recordProviderFee(services, services.gateways, { paymentEventId: (await captureOf(bought.paymentId)).id })).rejects.toThrow(/fee/)
  expect(await feesOf('pi_not_yet')).toEqual([])
})
