import { beforeAll, expect, test } from 'vitest'
import type { AppLoadContext } from '@remix-run/node'
import { deliveriesOf, sandboxOutcomes, type SandboxDelivery, type SandboxOutcome } from '#app/adapters/payments/sandbox-outcomes.server.ts'
import { scriptedPlan } from '#app/adapters/payments/sandbox-plan.server.ts'
import { sandboxGateway, signSandboxEvent } from '#app/adapters/payments/sandbox.server.ts'
import { action } from '#app/routes/webhooks/sandbox.tsx'
import { cancelByBuyer } from '#app/domain/orders/use-cases/cancel-by-buyer.server.ts'
import { chooseOtherMethod } from '#app/domain/orders/use-cases/choose-other-method.server.ts'
import { beginPayment } from '#app/domain/payments/use-cases/begin-payment.server.ts'
import { executeRefund } from '#app/domain/payments/use-cases/execute-refund.server.ts'
import { expireOverduePayments } from '#app/domain/payments/use-cases/expire-payment.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makePurchase, openStall, type Bought, type Stall } from '#tests/support/make/purchase.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { pay } from '#tests/support/pay.ts'
import { runJobs, servicesOf } from '#tests/support/run-jobs.ts'
import { expectSound } from '#tests/support/sound.ts'

const w = useWorld()
let stall: Stall

beforeAll(async () => {
  stall = await openStall(w.world, 'HTX Thanh long')
})

const buy = () => makePurchase(w.world, [{ stall, quantity: 1 }], 'sandbox')
const paymentOf = ({ paymentId }: { paymentId: string }) => w.world.db.payment.findUniqueOrThrow({ where: { id: paymentId } })
const stateOf = async ({ purchaseId }: Bought) => (await w.world.db.vendorOrder.findFirstOrThrow({ where: { purchaseId } })).state

async function deliver({ event, signature }: SandboxDelivery): Promise<{ status: number; said: unknown }> {
  const body = JSON.stringify(event)
  const now = w.world.clock.now()
  const { sandboxSecret } = servicesOf(w.world)
  const signed = {
    good: signSandboxEvent(sandboxSecret, body, now),
    forged: signSandboxEvent('somebody else', body, now),
    old: signSandboxEvent(sandboxSecret, body, new Date(now.getTime() - 600_000)),
    none: null,
  }[signature]
  const headers = new Headers(signed === null ? {} : { 'sandbox-signature': signed })
  const request = new Request('http://localhost/webhooks/sandbox', { method: 'POST', body, headers })
  const context: AppLoadContext = { services: servicesOf(w.world), nonce: '', requestId: '', clientAddress: '' }
  const response = await action({ request, context, params: {} })
  return { status: response.status, said: (await response.json()) as unknown }
}

/** Messages that are in the house, believed or not; what our own refunds tell is not from outside. */
async function keptAsTheyCame(): Promise<number> {
  const { db } = w.world
  return (await db.paymentEvent.count({ where: { refundId: null } })) + (await db.refusedWebhook.count())
}

async function play(bought: Bought, outcome: SandboxOutcome): Promise<{ status: number; said: unknown }[]> {
  let serial = 0
  const newId = () => `${bought.paymentReference}:${++serial}`
  const answers = []
  for (const delivery of deliveriesOf(outcome, { reference: bought.paymentReference, amount: bought.total, now: w.world.clock.now(), newId })) {
    answers.push(await deliver(delivery))
  }
  return answers
}

const kept = { status: 200, said: { outcome: 'kept' } }
const refused = (problem: string) => ({ status: 400, said: { refused: problem } })

/** What the shop answers to each message, and how payment and order stand after it. */
const table: { [outcome in SandboxOutcome]: { answers: unknown[]; payment: string; order: string } } = {
  'success': { answers: [kept], payment: 'settled', order: 'placed' },
  'decline': { answers: [kept], payment: 'failed', order: 'awaitingPayment' },
  'short': { answers: [kept], payment: 'short', order: 'awaitingPayment' },
  'over': { answers: [kept], payment: 'overpaid', order: 'awaitingPayment' },
  'paid-twice': { answers: [kept, kept], payment: 'partlyRefunded', order: 'placed' },
  'foreign-currency': { answers: [kept], payment: 'expected', order: 'awaitingPayment' },
  'late': { answers: [kept], payment: 'settled', order: 'placed' },
  'double': { answers: [kept, { status: 200, said: { outcome: 'repeat' } }], payment: 'settled', order: 'placed' },
  'reordered': { answers: [kept, kept], payment: 'settled', order: 'placed' },
  'reused-id': { answers: [kept, { status: 200, said: { outcome: 'reused-id' } }], payment: 'settled', order: 'placed' },
  'unknown-type': { answers: [kept], payment: 'expected', order: 'awaitingPayment' },
  'forged': { answers: [refused('forged')], payment: 'expected', order: 'awaitingPayment' },
  'old-signature': { answers: [refused('too-old')], payment: 'expected', order: 'awaitingPayment' },
  'unsigned': { answers: [refused('forged')], payment: 'expected', order: 'awaitingPayment' },
  'refund-fails': { answers: [kept], payment: 'settled', order: 'placed' },
  'begin-times-out': { answers: [kept], payment: 'failed', order: 'awaitingPayment' },
}

test.each(sandboxOutcomes)('a gateway’s %s has a clear answer, is kept as it came, and settles nothing by guess', async (outcome) => {
  const bought = await buy()
  const before = await keptAsTheyCame()
  const answers = await play(bought, outcome)
  await expectSound(w.world)
  expect({ answers, payment: (await paymentOf(bought)).state, order: await stateOf(bought) }).toEqual(table[outcome])
  const repeats = outcome === 'double' ? 1 : 0
  expect((await keptAsTheyCame()) - before).toBe(answers.length - repeats)
})

test('whatever the gateway does first, the shopper pays the same purchase in cash', async () => {
  for (const outcome of ['decline', 'short', 'over', 'foreign-currency', 'unknown-type', 'forged', 'begin-times-out'] as const) {
    const bought = await buy()
    await play(bought, outcome)
    const { purchaseId, secretHash } = bought
    valueOf(await chooseOtherMethod(w.world, { purchaseId, buyer: { secretHash }, method: 'cash-on-delivery' }))
    await expectSound(w.world)
    expect(await stateOf(bought)).toBe('placed')
    const { capturedDong, refundedDong } = await paymentOf(bought)
    expect(refundedDong).toBe(capturedDong)
  }
})

test('a wrong amount goes back whole when the time is over', async () => {
  for (const outcome of ['short', 'over'] as const) {
    const bought = await buy()
    await play(bought, outcome)
    w.world.clock.advance(31 * 60_000)
    await expireOverduePayments(w.world)
    await expectSound(w.world)
    const { state, capturedDong, refundedDong } = await paymentOf(bought)
    expect({ state, refundedDong }).toEqual({ state: 'refunded', refundedDong: capturedDong })
    expect(await stateOf(bought)).toBe('unpaid')
  }
})

test('a gateway that does not answer when a payment begins is unavailable after our patience, and the next try may work', async () => {
  const plan = scriptedPlan({ begin: ['time-out', 'unavailable', 'redirect'] })
  const gateways = { sandbox: sandboxGateway('secret', (reference) => `/thanh-toan-thu/${reference}`, plan, 5_000) }
  const { paymentId, code } = await buy()
  const begin = () => beginPayment(w.world, gateways, { paymentId, description: code, locale: 'vi', returnUrl: '/' }, 50)
  expect(await begin()).toEqual({ ok: false, problem: { kind: 'unavailable' } })
  expect(await begin()).toEqual({ ok: false, problem: { kind: 'unavailable' } })
  expect(valueOf(await begin())).toMatchObject({ kind: 'redirect' })
})

test('on the gateway’s page one can choose that the next beginning times out, and that refunds fail', async () => {
  const { gateways } = servicesOf(w.world)
  const bought = await buy()
  await play(bought, 'begin-times-out')
  const { purchaseId, secretHash } = bought
  const { paymentId } = valueOf(await chooseOtherMethod(w.world, { purchaseId, buyer: { secretHash }, method: 'sandbox' }))
  expect(await beginPayment(w.world, gateways, { paymentId, description: bought.code, locale: 'vi', returnUrl: '/' }, 50)).toMatchObject({ ok: false })

  const other = await buy()
  await play(other, 'refund-fails')
  await runJobs(w.world)
  valueOf(await cancelByBuyer(w.world, { purchaseId: other.purchaseId, buyer: { secretHash: other.secretHash }, vendorOrderId: null, reason: 'đổi ý' }))
  await expectSound(w.world)
  expect(await w.world.db.refund.findFirstOrThrow({ where: { share: { paymentId: other.paymentId } } })).toMatchObject({ state: 'manual' })
})

test('a refund that is away, then accepted, then fails at the bank ends with a person; told again it changes nothing', async () => {
  const plan = scriptedPlan({ refund: ['unavailable', 'accepted'] })
  const gateways = { sandbox: sandboxGateway('secret', () => '/', plan) }
  // Its own job would ask the gateway of the demo, which sends everything back at once.
  const silent = { ...w.world, announce: async () => {} }
  const bought = await makePurchase(silent, [{ stall, quantity: 1 }], 'sandbox')
  await pay(silent, bought)
  valueOf(await cancelByBuyer(silent, { purchaseId: bought.purchaseId, buyer: { secretHash: bought.secretHash }, vendorOrderId: null, reason: 'đổi ý' }))
  const { id: refundId, requestKey, amountDong } = await w.world.db.refund.findFirstOrThrow({ where: { share: { paymentId: bought.paymentId } } })
  const stateNow = async () => (await w.world.db.refund.findUniqueOrThrow({ where: { id: refundId } })).state
  await expect(executeRefund(silent, gateways, { refundId })).rejects.toThrow('unavailable')
  expect(await stateNow()).toBe('requested')
  await executeRefund(silent, gateways, { refundId })
  expect(await stateNow()).toBe('sent')
  const failure = { id: `fail:${refundId}`, reference: bought.paymentReference, kind: 'refund-failed', amount: Number(amountDong), refundKey: requestKey, at: w.world.clock.now().toISOString() }
  for (const outcome of ['kept', 'repeat']) {
    expect(await deliver({ event: failure, signature: 'good', afterMs: 0 })).toEqual({ status: 200, said: { outcome } })
    expect(await stateNow()).toBe('manual')
  }
})
