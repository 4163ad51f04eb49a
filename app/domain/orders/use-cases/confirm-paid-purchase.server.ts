import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import { returnPayment, withdrawOthers } from '#app/domain/payments/use-cases/give-back.server.ts'
import { settledPayment } from '#app/domain/payments/reads/settled-payment.server.ts'
import { theSystem } from '#app/domain/shared/actor.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { keepReservation } from '#app/domain/stock/use-cases/allocate.server.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { failpoint } from '#app/platform/failpoints.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { PaymentReturned, PurchaseConfirmed, VendorOrdersPaid } from '../events.ts'
import { acceptBy } from '../rules/order-deadlines.ts'
import { whatMoneyDoes } from '../rules/what-money-does.ts'
import { lockPurchase, updateMethod } from '../store/purchases.server.ts'
import { lockVendorOrders, setPaidBy, type LockedVendorOrder } from '../store/vendor-orders.server.ts'
import { moveVendorOrders } from './move-vendor-order.server.ts'

type Paid = { paymentId: string; method: PaymentMethod; purchaseId: string; orders: readonly LockedVendorOrder[] }

/**
 * Exactly the amount of a payment is there: its vendor orders go to their vendors. The one way a prepaid purchase is
 * completed, whether the webhook, the browser or a retry gets here first (R6). When the goods were sold meanwhile, or the
 * order was cancelled or paid otherwise, the money goes back by itself.
 */
export async function confirmPaidPurchase(core: Core, { paymentId }: { paymentId: string }): Promise<Result<undefined, never>> {
  const payment = await settledPayment(core, paymentId)
  if (!payment) return done()
  return transact(core, async (tx) => {
    const { purchaseId, vendorOrderIds, method } = payment
    await lockPurchase(tx, purchaseId)
    const orders = await lockVendorOrders(tx, { ids: vendorOrderIds })
    const paid = { paymentId, method, purchaseId, orders }
    await failpoint('confirmation-locked')
    switch (whatMoneyDoes(payment, orders)) {
      case 'confirm':
        await confirm(core, tx, paid)
        break
      case 'book':
        await book(core, tx, paid)
        break
      case 'return':
        await sendBack(core, tx, paid, 'not-needed')
        break
      case 'nothing':
        break
    }
    return done()
  })
}

async function confirm(core: Core, tx: Transaction, paid: Paid): Promise<void> {
  const { paymentId, purchaseId, orders } = paid
  await withdrawOthers(core, tx, { vendorOrderIds: orders.map((order) => order.id), keep: paymentId })
  const kept = await keepReservation(core, tx, { purchaseId, lines: orders.flatMap((order) => order.lines) })
  if (!kept.ok) {
    const waiting = orders.filter((order) => order.state === 'awaitingPayment')
    if (waiting.length > 0) await moveVendorOrders(core, tx, waiting, { move: 'expire', actor: theSystem, reason: 'sold-out' })
    return sendBack(core, tx, paid, 'sold-out')
  }
  const now = core.clock.now()
  for (const state of ['awaitingPayment', 'unpaid'] as const) {
    const waiting = orders.filter((order) => order.state === state)
    if (waiting.length > 0) await moveVendorOrders(core, tx, waiting, { move: 'pay', actor: theSystem, details: { acceptBy: acceptBy(now) } })
  }
  // The money of a way that was left came before that of the way chosen after it.
  const otherwise = orders.filter((order) => order.method !== paid.method)
  if (otherwise.length > 0) await updateMethod(tx, purchaseId, otherwise.map((order) => order.id), paid.method)
  await book(core, tx, paid)
  await core.announce(tx, { type: 'purchaseConfirmed', purchaseId } satisfies PurchaseConfirmed)
}

async function book(core: Core, tx: Transaction, { paymentId, purchaseId, orders }: Paid): Promise<void> {
  const vendorOrderIds = orders.map((order) => order.id)
  await setPaidBy(tx, vendorOrderIds, paymentId)
  await core.announce(tx, { type: 'vendorOrdersPaid', purchaseId, vendorOrderIds } satisfies VendorOrdersPaid)
}

async function sendBack(core: Core, tx: Transaction, { paymentId, purchaseId }: Paid, reason: string): Promise<void> {
  const sum = await returnPayment(core, tx, { paymentId, reason })
  if (sum > 0n) await core.announce(tx, { type: 'paymentReturned', purchaseId, paymentId } satisfies PaymentReturned)
}
