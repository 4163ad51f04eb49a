import { beforeAll, expect, test } from 'vitest'
import { cancelUnanswered, completeDelivered, remindUnanswered } from '#app/domain/orders/use-cases/watch-deadlines.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makePurchase, openStall, type Stall } from '#tests/support/make/purchase.ts'
import { queuedJobs } from '#tests/support/make/queued-jobs.ts'
import { pay } from '#tests/support/pay.ts'
import { runJobs } from '#tests/support/run-jobs.ts'
import { expectSound, stockOf } from '#tests/support/sound.ts'

const w = useWorld()
let stall: Stall
const HOUR_MS = 3_600_000

beforeAll(async () => {
  stall = await openStall(w.world, 'HTX Thanh long')
})

test('a vendor who does not answer is reminded once after a day; after two the order is cancelled and the money goes back', async () => {
  const bought = await makePurchase(w.world, [{ stall, quantity: 4 }], 'sandbox')
  await pay(w.world, bought)
  await runJobs(w.world)
  await remindUnanswered(w.world)
  expect(await queuedJobs(w.world)).not.toContain('vendorOrderUnanswered:writeLetter')
  w.world.clock.advance(25 * HOUR_MS)
  await remindUnanswered(w.world)
  await remindUnanswered(w.world)
  expect((await queuedJobs(w.world)).filter((job) => job === 'vendorOrderUnanswered:writeLetter')).toHaveLength(1)
  w.world.clock.advance(24 * HOUR_MS)
  await cancelUnanswered(w.world)
  await expectSound(w.world)
  const [order] = await w.world.db.vendorOrder.findMany({ where: { purchaseId: bought.purchaseId } })
  expect(order).toMatchObject({ state: 'cancelled', reason: 'not-accepted' })
  expect(await w.world.db.payment.findUniqueOrThrow({ where: { id: bought.paymentId } })).toMatchObject({ state: 'refunded' })
  expect(await stockOf(w.world, stall.product.variantId)).toEqual({ onHand: 100, allocated: 0, reserved: 0 })
})

test('a delivered order is complete after a week without a claim, not before', async () => {
  const { vendorOrderIds } = await makePurchase(w.world, [{ stall, quantity: 1 }])
  const id = vendorOrderIds[0] ?? ''
  await w.world.db.vendorOrder.update({ where: { id }, data: { state: 'delivered', deliveredAt: w.world.clock.now() } })
  const stateAfter = async (hours: number) => {
    w.world.clock.advance(hours * HOUR_MS)
    await completeDelivered(w.world)
    return (await w.world.db.vendorOrder.findUniqueOrThrow({ where: { id } })).state
  }
  expect(await stateAfter(6 * 24)).toBe('delivered')
  expect(await stateAfter(25)).toBe('completed')
})
