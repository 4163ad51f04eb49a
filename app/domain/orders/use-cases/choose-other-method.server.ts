import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import { expectPayment } from '#app/domain/payments/use-cases/expect-payment.server.ts'
import { withdrawOthers } from '#app/domain/payments/use-cases/give-back.server.ts'
import { ordersWithPaymentIn } from '#app/domain/payments/reads/orders-with-payment-in.server.ts'
import type { Actor } from '#app/domain/shared/actor.ts'
import { add } from '#app/domain/shared/money.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { keepReservation } from '#app/domain/stock/use-cases/allocate.server.ts'
import { renewReservation } from '#app/domain/stock/use-cases/reserve.server.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { PurchaseConfirmed } from '../events.ts'
import { cashLines } from '../reads/cash-lines.server.ts'
import { purchaseOfBuyer } from '../reads/purchase-of-buyer.server.ts'
import { refusedParcelsOfBuyer } from '../reads/refused-parcels.server.ts'
import type { BuyerClaim } from '../rules/buyer-of-purchase.ts'
import { cashRefusal } from '../rules/cash-refusal.ts'
import { isTrustedWithCash } from '../rules/cash-trust.ts'
import { acceptBy, payBy } from '../rules/order-deadlines.ts'
import type { PlacedPurchase, PlacePurchaseProblem } from '../rules/place-purchase-terms.ts'
import { purchaseLimit } from '../rules/purchase-limits.ts'
import { soldOut } from '../rules/sold-out.ts'
import { lockPurchase, updateMethod } from '../store/purchases.server.ts'
import { lockVendorOrders, type LockedVendorOrder } from '../store/vendor-orders.server.ts'
import { moveVendorOrders } from './move-vendor-order.server.ts'

export type ChooseOtherMethodInput = { purchaseId: string; buyer: BuyerClaim; method: PaymentMethod }

export type ChooseOtherMethodProblem =
  | { kind: 'not-found' }
  /** Paid, cancelled or under way already. */
  | { kind: 'not-waiting' }
  | Extract<PlacePurchaseProblem, { kind: 'cash-refused' | 'no-account' | 'sold-out' | 'too-much' }>

/**
 * A payment failed, was left or ran out: the shopper pays the same purchase another way, or the same way again. Paid
 * directly, only what is still unpaid: a part that has its money stays as it is.
 */
export async function chooseOtherMethod(core: Core, input: ChooseOtherMethodInput): Promise<Result<PlacedPurchase, ChooseOtherMethodProblem>> {
  const purchase = await purchaseOfBuyer(core, input.purchaseId, input.buyer)
  if (!purchase) return refuse({ kind: 'not-found' })
  const actor: Actor = 'userId' in input.buyer ? { kind: 'user', userId: input.buyer.userId } : { kind: 'guest' }
  return transact<PlacedPurchase, ChooseOtherMethodProblem>(core, async (tx) => {
    await lockPurchase(tx, purchase.id)
    const all = await lockVendorOrders(tx, { purchaseId: purchase.id })
    const orders = all.filter((order) => order.state === 'awaitingPayment' || order.state === 'unpaid')
    const paid = await ordersWithPaymentIn(tx, orders.map((order) => order.id), ['settled'])
    if (orders.length === 0 || paid.size > 0) return refuse({ kind: 'not-waiting' })
    const { method } = input
    const total = add(...orders.map((order) => order.total))
    const refused = await refusalOf(core, tx, { purchaseId: purchase.id, method, total })
    if (refused) return refuse(refused)
    await withdrawOthers(core, tx, { vendorOrderIds: orders.map((order) => order.id), keep: null })
    const expiresAt = method === 'cash-on-delivery' ? null : payBy(core.clock.now(), method)
    const promised = await promise(core, tx, { purchaseId: purchase.id, orders, expiresAt })
    if (!promised.ok) return promised
    await updateMethod(tx, purchase.id, orders.map((order) => order.id), method)
    await moveOn(core, tx, { orders, actor, isCash: expiresAt === null })
    const parts = orders.map((order) => ({ vendorOrderId: order.id, amount: order.total }))
    const [payment] = await expectPayment(core, tx, { purchaseId: purchase.id, purchaseCode: purchase.code, method, expiresAt, parts })
    const { paymentId, reference: paymentReference } = payment
    return done({ purchaseId: purchase.id, code: purchase.code, paymentId, paymentReference, method, total, expiresAt, isRepeat: false })
  })
}

type Choosing = { purchaseId: string; method: PaymentMethod; total: PlacedPurchase['total'] }

async function refusalOf(core: Core, tx: Transaction, { purchaseId, method, total }: Choosing): Promise<ChooseOtherMethodProblem | null> {
  const limit = purchaseLimit(method)
  if (total > limit) return { kind: 'too-much', limit }
  if (method !== 'cash-on-delivery' && method !== 'vietqr') return null
  const lines = await cashLines(tx, purchaseId)
  if (method === 'vietqr') return lines.every((line) => line.hasAccount) ? null : { kind: 'no-account' }
  const now = core.clock.now()
  const refusal = cashRefusal(lines, isTrustedWithCash(await refusedParcelsOfBuyer(tx, purchaseId, now), now))
  return refusal && { kind: 'cash-refused', ...refusal }
}

type Promising = { purchaseId: string; orders: readonly LockedVendorOrder[]; expiresAt: Date | null }

async function promise(core: Core, tx: Transaction, { purchaseId, orders, expiresAt }: Promising): Promise<Result<undefined, ChooseOtherMethodProblem>> {
  const lines = orders.flatMap((order) => order.lines)
  const promised = await (expiresAt ? renewReservation(core, tx, { purchaseId, lines, expiresAt }) : keepReservation(core, tx, { purchaseId, lines }))
  return promised.ok ? promised : refuse(soldOut(await cashLines(tx, purchaseId), promised.problem.lines))
}

type MovingOn = { orders: readonly LockedVendorOrder[]; actor: Actor; isCash: boolean }

async function moveOn(core: Core, tx: Transaction, { orders, actor, isCash }: MovingOn): Promise<void> {
  const details = isCash ? { acceptBy: acceptBy(core.clock.now()) } : {}
  for (const order of orders) {
    if (isCash) await moveVendorOrders(core, tx, [order], { move: 'place', actor, details })
    else if (order.state === 'unpaid') await moveVendorOrders(core, tx, [order], { move: 'payAgain', actor })
  }
  const [first] = orders
  if (isCash && first) await core.announce(tx, { type: 'purchaseConfirmed', purchaseId: first.purchaseId } satisfies PurchaseConfirmed)
}
