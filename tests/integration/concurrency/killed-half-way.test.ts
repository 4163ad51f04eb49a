import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { cancelByBuyer } from '#app/domain/orders/use-cases/cancel-by-buyer.server.ts'
import { confirmPaidPurchase } from '#app/domain/orders/use-cases/confirm-paid-purchase.server.ts'
import { placePurchase } from '#app/domain/orders/use-cases/place-purchase.server.ts'
import { recordEvent } from '#app/domain/payments/use-cases/record-event.server.ts'
import type { Failpoint } from '#app/platform/failpoints.ts'
import { useWorld } from '#tests/support/database.ts'
import { keep, type Deed } from '#tests/support/deed.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { fillCart, makePurchase, openStall, orderFor } from '#tests/support/make/purchase.ts'
import { pay, sandboxEvent } from '#tests/support/pay.ts'
import { runJobs } from '#tests/support/run-jobs.ts'
import { expectSound, stockOf } from '#tests/support/sound.ts'

// Another process does the deed and dies half-way as if the power had gone; then somebody does it again.
const w = useWorld()
const PATIENT = { timeout: 60_000 }

async function dieAt(point: Failpoint, deed: Deed): Promise<void> {
  const task = keep({ databaseUrl: w.world.databaseUrl, at: w.world.clock.now().toISOString(), deed })
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/die-at-failpoint.ts', task], {
    env: { ...process.env, NODE_ENV: 'test', FAILPOINT: `${point}=kill` },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const signal = await new Promise((resolve) => child.once('exit', (_code, how) => resolve(how)))
  expect(signal).toBe('SIGKILL')
}

test.each(['purchase-written', 'purchase-committed'] as const)('an order button that dies at %s: pressed again it makes one purchase', PATIENT, async (point) => {
  const stall = await openStall(w.world, `HTX ${point}`)
  const wishes = [{ stall, quantity: 3 }]
  const input = await orderFor(w.world, await fillCart(w.world, wishes), wishes, 'sandbox')
  await dieAt(point, { kind: 'place', input })
  const placed = valueOf(await placePurchase(w.world, input))
  expect(placed.isRepeat).toBe(point === 'purchase-committed')
  expect(await stockOf(w.world, stall.product.variantId)).toEqual({ onHand: 100, allocated: 0, reserved: 3 })
  await expectSound(w.world)
})

test('an event that dies before it is counted leaves nothing; the provider tells again and it counts once', PATIENT, async () => {
  const stall = await openStall(w.world, 'HTX Tin chết')
  const bought = await makePurchase(w.world, [{ stall, quantity: 1 }], 'sandbox')
  const event = sandboxEvent(w.world, bought)
  await dieAt('event-kept', { kind: 'record', input: event })
  expect(await w.world.db.paymentEvent.count({ where: { paymentId: bought.paymentId } })).toBe(0)
  expect(valueOf(await recordEvent(w.world, { provider: 'sandbox', event }))).toMatchObject({ kind: 'kept', state: 'settled' })
  await expectSound(w.world)
  expect(await stockOf(w.world, stall.product.variantId)).toEqual({ onHand: 100, allocated: 1, reserved: 0 })
})

test('a confirmation that dies with its locks lets go of them; the next try confirms', PATIENT, async () => {
  const stall = await openStall(w.world, 'HTX Xác nhận chết')
  const bought = await makePurchase(w.world, [{ stall, quantity: 1 }], 'sandbox')
  await pay(w.world, bought)
  await dieAt('confirmation-locked', { kind: 'confirm', input: bought })
  valueOf(await confirmPaidPurchase(w.world, bought))
  await expectSound(w.world)
  expect(await stockOf(w.world, stall.product.variantId)).toEqual({ onHand: 100, allocated: 1, reserved: 0 })
})

test('a cancellation that dies is none; asked again it frees goods and money', PATIENT, async () => {
  const stall = await openStall(w.world, 'HTX Huỷ chết')
  const { purchaseId, secretHash } = await makePurchase(w.world, [{ stall, quantity: 1 }])
  const input = { purchaseId, buyer: { secretHash }, vendorOrderId: null, reason: 'đổi ý' }
  await dieAt('cancellation-locked', { kind: 'cancel', input })
  expect(await stockOf(w.world, stall.product.variantId)).toMatchObject({ allocated: 1 })
  valueOf(await cancelByBuyer(w.world, input))
  expect(await stockOf(w.world, stall.product.variantId)).toMatchObject({ allocated: 0 })
  await expectSound(w.world)
})

test('a refund that dies after the provider answered is asked for again under the same key, and counts once', PATIENT, async () => {
  const stall = await openStall(w.world, 'HTX Hoàn chết')
  const bought = await makePurchase(w.world, [{ stall, quantity: 1 }], 'sandbox')
  await pay(w.world, bought)
  await runJobs(w.world)
  const { purchaseId, secretHash, paymentId } = bought
  valueOf(await cancelByBuyer(w.world, { purchaseId, buyer: { secretHash }, vendorOrderId: null, reason: 'đổi ý' }))
  const { id: refundId } = await w.world.db.refund.findFirstOrThrow({ where: { share: { paymentId } } })
  await dieAt('refund-answered', { kind: 'refund', input: { refundId } })
  await runJobs(w.world)
  const payment = await w.world.db.payment.findUniqueOrThrow({ where: { id: paymentId }, include: { events: true } })
  expect(payment.refundedDong).toBe(payment.amountDong)
  expect(payment.events.filter((event) => event.kind === 'refunded')).toHaveLength(1)
  await expectSound(w.world)
})
