import { beforeAll, expect, test } from 'vitest'
import { acceptOrder } from '#app/domain/orders/use-cases/accept-order.server.ts'
import { cancelByBuyer } from '#app/domain/orders/use-cases/cancel-by-buyer.server.ts'
import { confirmReceipt } from '#app/domain/orders/use-cases/confirm-receipt.server.ts'
import { deliverOrder } from '#app/domain/orders/use-cases/deliver-order.server.ts'
import { packOrder } from '#app/domain/orders/use-cases/pack-order.server.ts'
import { shipOrder } from '#app/domain/orders/use-cases/ship-order.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { useWorld } from '#tests/support/database.ts'
import { makePurchase, openStall, type Bought, type Stall } from '#tests/support/make/purchase.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { pay } from '#tests/support/pay.ts'
import { expectSound, stockOf } from '#tests/support/sound.ts'

const w = useWorld()
let stall: Stall
let other: Stall

beforeAll(async () => {
  stall = await openStall(w.world, 'HTX Thanh long')
  other = await openStall(w.world, 'HTX Nước mắm')
  await w.world.db.commissionRate.deleteMany({})
  await w.world.db.commissionRate.create({ data: { id: newId(), basisPoints: 333, effectiveFrom: new Date('2026-01-01') } })
})

/** The balance of each account over all bookings of these vendor orders. */
async function balances({ vendorOrderIds }: Bought): Promise<Record<string, bigint>> {
  const rows = await w.world.db.ledgerEntry.groupBy({ by: ['account'], where: { vendorOrderId: { in: vendorOrderIds } }, _sum: { amountDong: true } })
  return Object.fromEntries(rows.map((row) => [row.account, row._sum.amountDong ?? 0n]))
}

test('a prepaid sale is booked when its payment settles, with the commission frozen at sale', async () => {
  const bought = await makePurchase(w.world, [{ stall, quantity: 1 }], 'sandbox')
  await w.world.db.commissionRate.updateMany({ data: { basisPoints: 5000 } })
  await pay(w.world, bought)
  await expectSound(w.world)
  await w.world.db.commissionRate.updateMany({ data: { basisPoints: 333 } })
  // 3,33 % of 80.000 is 2.664, and 8 % VAT on it 213; shipping of 2,3 kg is 40.000.
  expect(await balances(bought)).toEqual({
    'buyer-funds': 120_000n,
    'vendor-payable': -77_123n,
    'shipping': -40_000n,
    'commission': -2_664n,
    'commission-vat': -213n,
  })
})

test('a cancelled vendor order gives its part back, and leaves the other vendor its own', async () => {
  const bought = await makePurchase(w.world, [{ stall, quantity: 1 }, { stall: other, quantity: 1 }], 'sandbox')
  await pay(w.world, bought)
  await expectSound(w.world)
  const { purchaseId, secretHash } = bought
  const [vendorOrderId = '', keptOrderId = ''] = bought.vendorOrderIds
  valueOf(await cancelByBuyer(w.world, { purchaseId, buyer: { secretHash }, vendorOrderId, reason: 'đổi ý' }))
  await expectSound(w.world)
  expect(await balances({ ...bought, vendorOrderIds: [vendorOrderId] })).toEqual({
    'buyer-funds': 120_000n,
    'refunds': 0n,
    'vendor-payable': 0n,
    'shipping': 0n,
    'commission': 0n,
    'commission-vat': 0n,
  })
  expect((await balances({ ...bought, vendorOrderIds: [keptOrderId] }))['buyer-funds']).toBe(120_000n)
  const payment = await w.world.db.payment.findUniqueOrThrow({ where: { id: bought.paymentId } })
  expect(payment).toMatchObject({ state: 'partlyRefunded', refundedDong: 120_000n })
})

test('cash is booked when the parcel is handed over, and the order ends with the buyer’s word', async () => {
  const bought = await makePurchase(w.world, [{ stall, quantity: 2 }])
  const [orderId = ''] = bought.vendorOrderIds
  await expectSound(w.world)
  expect(await balances(bought)).toEqual({})
  const before = await stockOf(w.world, stall.product.variantId)
  valueOf(await acceptOrder(w.world, stall.vendor, orderId))
  valueOf(await packOrder(w.world, stall.vendor, { orderId, lots: [] }))
  valueOf(await shipOrder(w.world, stall.vendor, { orderId, carrier: 'ghn', trackingNumber: 'GHN123456' }))
  const { purchaseId, secretHash } = bought
  const receipt = { purchaseId, buyer: { secretHash }, vendorOrderId: orderId }
  expect(await confirmReceipt(w.world, receipt)).toEqual({ ok: false, problem: { kind: 'not-on-its-way' } })
  valueOf(await deliverOrder(w.world, stall.vendor, orderId))
  await expectSound(w.world)
  // What came in for the order is what was sold: nothing of the buyer's is left.
  expect(await balances(bought)).toMatchObject({ 'buyer-funds': 0n, 'carrier-cash': bought.total })
  expect(await stockOf(w.world, stall.product.variantId)).toEqual({ ...before, onHand: before.onHand - 2, allocated: before.allocated - 2 })
  valueOf(await confirmReceipt(w.world, receipt))
  valueOf(await confirmReceipt(w.world, receipt))
  expect((await w.world.db.vendorOrder.findUniqueOrThrow({ where: { id: orderId } })).state).toBe('completed')
  await expectSound(w.world)
})

test('nobody cancels or confirms the purchase of somebody else', async () => {
  const { purchaseId, vendorOrderIds } = await makePurchase(w.world, [{ stall, quantity: 1 }])
  const buyer = { secretHash: 'another' }
  const notFound = { ok: false, problem: { kind: 'not-found' } }
  expect(await cancelByBuyer(w.world, { purchaseId, buyer, vendorOrderId: null, reason: '' })).toEqual(notFound)
  expect(await confirmReceipt(w.world, { purchaseId, buyer, vendorOrderId: vendorOrderIds[0] ?? '' })).toEqual(notFound)
})
