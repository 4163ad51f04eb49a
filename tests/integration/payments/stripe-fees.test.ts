import { beforeAll, expect, test } from 'vitest'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { mismatches } from '#app/domain/settlement/reads/mismatches.server.ts'
import { unbookedFees } from '#app/domain/settlement/reads/unbooked-fees.server.ts'
import { bookProviderFee } from '#app/domain/settlement/use-cases/book-provider-fee.server.ts'
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
  const fee = { paymentId: bought.paymentId, paymentEventId, amount: dong(15_000), basis: 'Hóa đơn Stripe 11/2026' }
  const officer = { ...operator, authorityCode: 'CT-LD' } as AuthorityScope
  const other = await buy()
  expect(await unbookedFees(s.world, officer, bought.paymentId)).toEqual([])
  expect(await unbookedFees(s.world, operator, other.paymentId)).toEqual([])
  expect(await unbookedFees(s.world, operator, bought.paymentId)).toEqual([{ paymentEventId, providerPaymentId: 'pi_in_dollars', currency: 'usd', minorUnits: 58n }])
  expect(await bookProviderFee(s.world, officer, fee)).toEqual({ ok: false, problem: { kind: 'not-found' } })
  expect(await bookProviderFee(s.world, operator, { ...fee, paymentId: other.paymentId })).toEqual({ ok: false, problem: { kind: 'not-found' } })
  for (const amount of [dong(0), dong(900_000_000)]) expect(await bookProviderFee(s.world, operator, { ...fee, amount })).toEqual({ ok: false, problem: { kind: 'impossible-sum' } })
  const twice = await Promise.all([bookProviderFee(s.world, operator, fee), bookProviderFee(s.world, operator, { ...fee, amount: dong(16_000) })])
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await bookProviderFee(s.world, operator, fee)).toEqual({ ok: false, problem: { kind: 'booked-before' } })
  const [booked] = await feesOf('pi_in_dollars')
  const deeds = await s.world.db.auditEvent.findMany({ where: { action: 'payment.bookFee' }, select: { reason: true, detail: true } })
  expect(deeds).toEqual([{ reason: fee.basis, detail: { amountDong: String(booked?.amountDong), currency: 'usd', minorUnits: '58' } }])
  expect(await unbookedFees(s.world, operator, bought.paymentId)).toEqual([])
  expect(await differing()).toEqual([expect.objectContaining({ ...open, resolvedAt: s.world.clock.now() })])
})

test('a fee that Stripe has not booked yet is asked for again', async () => {
  const services = servicesOf(s.world)
  const bought = await buy()
  await s.payByCard(bought, { payment_intent: 'pi_not_yet' })
  await expect(recordProviderFee(services, services.gateways, { paymentEventId: (await captureOf(bought.paymentId)).id })).rejects.toThrow(/fee/)
  expect(await feesOf('pi_not_yet')).toEqual([])
})
