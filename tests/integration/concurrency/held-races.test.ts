import { expect, test } from 'vitest'
import { approveChange } from '#app/domain/catalog/use-cases/approve-change.server.ts'
import { rejectChange } from '#app/domain/catalog/use-cases/refuse-change.server.ts'
import { cancelByBuyer } from '#app/domain/orders/use-cases/cancel-by-buyer.server.ts'
import { confirmPaidPurchase } from '#app/domain/orders/use-cases/confirm-paid-purchase.server.ts'
import { placePurchase } from '#app/domain/orders/use-cases/place-purchase.server.ts'
import { recordEvent } from '#app/domain/payments/use-cases/record-event.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { firstThen, holdAt } from '#tests/support/failpoints.ts'
import { makeSubmittedProduct, valueOf } from '#tests/support/make/product.ts'
import { fillCart, makePurchase, openStall, orderFor, problemOf } from '#tests/support/make/purchase.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { makeVendor } from '#tests/support/make/vendor.ts'
import { pay, sandboxEvent } from '#tests/support/pay.ts'
import { runJobs } from '#tests/support/run-jobs.ts'
import { expectSound, stockOf } from '#tests/support/sound.ts'

// The same races as beside, each in a known order: whoever comes first is held where it has its locks.
const w = useWorld()

test('double click: the second waits for the first and is shown its purchase', async () => {
  const stall = await openStall(w.world, 'HTX Bấm hai lần')
  const wishes = [{ stall, quantity: 1 }]
  const input = await orderFor(w.world, await fillCart(w.world, wishes), wishes)
  const click = () => placePurchase(w.world, input)
  const [first, second] = (await firstThen('purchase-written', click, click)).map(valueOf)
  expect(first).toMatchObject({ isRepeat: false })
  expect(second).toMatchObject({ isRepeat: true, purchaseId: first?.purchaseId })
  await expectSound(w.world)
})

test('last jar: while one buyer is between writing and taking, another takes it; the first is told and keeps the cart', async () => {
  const stall = await openStall(w.world, 'HTX Chen ngang', 1)
  const wishes = [{ stall, quantity: 1 }]
  const [slow, fast] = [await orderFor(w.world, await fillCart(w.world, wishes), wishes), await orderFor(w.world, await fillCart(w.world, wishes), wishes)]
  const held = holdAt('purchase-written')
  const slowly = placePurchase(w.world, slow)
  await held.reached
  expect((await placePurchase(w.world, fast)).ok).toBe(true)
  held.letGo()
  expect(problemOf(await slowly)).toMatchObject({ kind: 'sold-out' })
  expect(await w.world.db.cart.findUniqueOrThrow({ where: { id: slow.cartId } })).toMatchObject({ state: 'open' })
  await expectSound(w.world)
})

test('browser against webhook: the second confirmation finds everything done', async () => {
  const stall = await openStall(w.world, 'HTX Hai ngả')
  const bought = await makePurchase(w.world, [{ stall, quantity: 2 }], 'sandbox')
  await pay(w.world, bought)
  const confirm = () => confirmPaidPurchase(w.world, bought)
  await firstThen('confirmation-locked', confirm, confirm)
  expect(await stockOf(w.world, stall.product.variantId)).toEqual({ onHand: 100, allocated: 2, reserved: 0 })
  await expectSound(w.world)
})

test('the same event twice: the second waits, and is a repeat', async () => {
  const stall = await openStall(w.world, 'HTX Tin lặp')
  const bought = await makePurchase(w.world, [{ stall, quantity: 1 }], 'sandbox')
  const event = sandboxEvent(w.world, bought)
  const tell = () => recordEvent(w.world, { provider: 'sandbox', event })
  const [first, second] = (await firstThen('event-kept', tell, tell)).map(valueOf)
  expect([first?.kind, second?.kind]).toEqual(['kept', 'repeat'])
  await expectSound(w.world)
})

test('cancel, then pay: the money finds a cancelled order and goes back', async () => {
  const stall = await openStall(w.world, 'HTX Huỷ trước')
  const bought = await makePurchase(w.world, [{ stall, quantity: 1 }], 'sandbox')
  const { purchaseId, secretHash, paymentId } = bought
  await pay(w.world, bought)
  const cancel = () => cancelByBuyer(w.world, { purchaseId, buyer: { secretHash }, vendorOrderId: null, reason: 'đổi ý' })
  const [cancelled] = await firstThen('cancellation-locked', cancel, () => confirmPaidPurchase(w.world, { paymentId }))
  expect(cancelled.ok).toBe(true)
  await runJobs(w.world)
  await expectReturned(paymentId, purchaseId)
})

test('pay, then cancel: the order is with its vendor for a moment, then cancelled with the money back', async () => {
  const stall = await openStall(w.world, 'HTX Trả trước')
  const bought = await makePurchase(w.world, [{ stall, quantity: 1 }], 'sandbox')
  const { purchaseId, secretHash, paymentId } = bought
  await pay(w.world, bought)
  const cancel = () => cancelByBuyer(w.world, { purchaseId, buyer: { secretHash }, vendorOrderId: null, reason: 'đổi ý' })
  const [, cancelled] = await firstThen('confirmation-locked', () => confirmPaidPurchase(w.world, { paymentId }), cancel)
  expect(cancelled.ok).toBe(true)
  await runJobs(w.world)
  await expectReturned(paymentId, purchaseId)
})

async function expectReturned(paymentId: string, purchaseId: string): Promise<void> {
  const payment = await w.world.db.payment.findUniqueOrThrow({ where: { id: paymentId } })
  expect(payment.refundedDong).toBe(payment.amountDong)
  const orders = await w.world.db.vendorOrder.findMany({ where: { purchaseId } })
  expect(orders.map((order) => order.state)).toEqual(['cancelled'])
  await expectSound(w.world)
}

test('two officers: one approves, the other, who wanted to send it back, is told who decided', async () => {
  const vendor = await makeVendor(w.world, { nameVi: 'HTX Hai cán bộ' })
  const { changeId } = await makeSubmittedProduct(w.world, vendor)
  const [one, other] = [await makeOfficer(w.world, null), await makeOfficer(w.world, null)]
  const [approved, refused] = await firstThen(
    'decision-locked',
    () => approveChange(w.world, one, { changeId }),
    () => rejectChange(w.world, other, { changeId, note: 'Thiếu ảnh nhãn' }),
  )
  expect(approved.ok).toBe(true)
  expect(refused).toMatchObject({ ok: false, problem: { kind: 'alreadyDecided', state: 'approved' } })
})
