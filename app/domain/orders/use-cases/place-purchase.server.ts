import { randomBytes } from 'node:crypto'
import { markCartBought } from '#app/domain/cart/use-cases/mark-cart-bought.server.ts'
import { expectPayment } from '#app/domain/payments/use-cases/expect-payment.server.ts'
import { ward as wardWithCode } from '#app/domain/places/reads/ward.server.ts'
import type { Ward } from '#app/domain/places/rules/place.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { allocate } from '#app/domain/stock/use-cases/allocate.server.ts'
import { releaseExpired } from '#app/domain/stock/use-cases/release.server.ts'
import { reserve } from '#app/domain/stock/use-cases/reserve.server.ts'
import { brokenConstraint } from '#app/platform/broken-constraint.server.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { failpoint } from '#app/platform/failpoints.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { PurchasePlaced } from '../events.ts'
import { isCartOpen } from '../reads/is-cart-open.server.ts'
import { purchaseOfCart } from '../reads/purchase-of-cart.server.ts'
import { lockedDraft } from '../reads/purchase-draft.server.ts'
import { checkPurchase } from '../rules/check-purchase.ts'
import { acceptBy, payBy } from '../rules/order-deadlines.ts'
import type { PlacedPurchase, PlacePurchaseInput, PlacePurchaseProblem } from '../rules/place-purchase-terms.ts'
import { purchaseCode } from '../rules/purchase-code.ts'
import { soldOut } from '../rules/sold-out.ts'
import { insertPurchase } from '../store/purchases.server.ts'

/**
 * A cart becomes a purchase: at most once, whoever comes first (R6). In one transaction the cart is locked, checked and
 * split, the goods promised and the payment expected; beginning the payment at a gateway comes after it (R8). Paid in
 * cash, the vendor orders are with their vendors at once. A cart that was bought before gives the same purchase again.
 */
export async function placePurchase(core: Core, input: PlacePurchaseInput): Promise<Result<PlacedPurchase, PlacePurchaseProblem>> {
  const ward = await wardWithCode(core, input.address.wardCode)
  if (!ward) return refuse({ kind: 'ward-unknown' })
  const place = () => withFreeCode(() => transact<PlacedPurchase, PlacePurchaseProblem>(core, (tx) => placeWithin(core, tx, input, ward)))
  const first = await place()
  if (first.ok) await failpoint('purchase-committed')
  if (first.ok || first.problem.kind !== 'sold-out') return first
  // What looks sold out may only be kept for somebody whose time to pay is over.
  const released = await releaseExpired(core, first.problem.lines.map((line) => line.variantId))
  return released > 0 ? place() : first
}

const MOST_CODES = 3
const codesAreUnique = new Set(['purchase_code_key', 'vendor_order_code_key'])

/** Codes are drawn by lot from seventeen billion, so now and then one is taken; it is drawn anew with the whole transaction. */
async function withFreeCode<Placed>(place: () => Promise<Placed>): Promise<Placed> {
  for (let drawn = 1; ; drawn++) {
    try {
      return await place()
    } catch (error) {
      if (drawn >= MOST_CODES || !codesAreUnique.has(brokenConstraint(error) ?? '')) throw error
    }
  }
}

async function placeWithin(core: Core, tx: Transaction, input: PlacePurchaseInput, ward: Ward): Promise<Result<PlacedPurchase, PlacePurchaseProblem>> {
  const now = core.clock.now()
  const lines = await lockedDraft(tx, { cartId: input.cartId, shipping: input.shipping, at: now, phone: input.contact.phone, userId: input.userId })
  if (lines.length === 0) return alreadyBought(tx, input.cartId)
  const checked = checkPurchase(lines, input, { ward, now })
  if (!checked.ok) return checked
  const split = checked.value
  const isCash = input.method === 'cash-on-delivery'
  const purchaseId = newId()
  const expiresAt = isCash ? null : payBy(now, input.method)
  const code = purchaseCode(randomBytes(7))
  const state = isCash ? 'placed' : 'awaitingPayment'
  const parts = split.parts.map((part) => ({ vendorOrderId: newId(), amount: part.total }))
  const orderIds = parts.map((part) => part.vendorOrderId)
  // Sent in one go: PostgreSQL does one after the other, and none needs the answer to the one before.
  const [, [payment]] = await Promise.all([
    insertPurchase(tx, { id: purchaseId, orderIds, code, input, ward, split, placedAt: now, state, acceptBy: isCash ? acceptBy(now) : null }),
    expectPayment(core, tx, { purchaseId, purchaseCode: code, method: input.method, expiresAt, parts }),
    markCartBought(core, tx, input.cartId),
    core.announce(tx, { type: 'purchasePlaced', purchaseId, awaitsPayment: !isCash } satisfies PurchasePlaced),
  ])
  await failpoint('purchase-written')
  // Stock last: everybody wants the same few rows, so their locks are held for two statements and the commit only.
  const promised = await (expiresAt ? reserve(core, tx, { purchaseId, lines, expiresAt }) : allocate(core, tx, { purchaseId, lines }))
  if (!promised.ok) return refuse(soldOut(lines, promised.problem.lines))
  const { paymentId, reference: paymentReference } = payment
  return done({ purchaseId, code, paymentId, paymentReference, method: input.method, total: split.total, expiresAt, isRepeat: false })
}

/** No open line: the cart was bought, is empty, or is gone. */
async function alreadyBought(tx: Transaction, cartId: string): Promise<Result<PlacedPurchase, PlacePurchaseProblem>> {
  const purchase = await purchaseOfCart(tx, cartId)
  if (purchase) return done({ ...purchase, isRepeat: true })
  return refuse((await isCartOpen(tx, cartId)) ? { kind: 'cart-empty' } : { kind: 'cart-gone' })
}
