import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { acceptOrder } from '#app/domain/orders/use-cases/accept-order.server.ts'
import { cancelByBuyer } from '#app/domain/orders/use-cases/cancel-by-buyer.server.ts'
import { declineOrder } from '#app/domain/orders/use-cases/decline-order.server.ts'
import { deliverOrder } from '#app/domain/orders/use-cases/deliver-order.server.ts'
import { packOrder } from '#app/domain/orders/use-cases/pack-order.server.ts'
import { placePurchase } from '#app/domain/orders/use-cases/place-purchase.server.ts'
import { returnOrder } from '#app/domain/orders/use-cases/return-order.server.ts'
import { shipOrder } from '#app/domain/orders/use-cases/ship-order.server.ts'
import { recordEvent } from '#app/domain/payments/use-cases/record-event.server.ts'
import { expireOverduePayments } from '#app/domain/payments/use-cases/expire-payment.server.ts'
import { refundParts } from '#app/domain/payments/use-cases/refund-parts.server.ts'
import { confirmSettlement, releaseSettlement } from '#app/domain/settlement/use-cases/decide-settlement.server.ts'
import { draftSettlements } from '#app/domain/settlement/use-cases/draft-settlements.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import { releaseExpired } from '#app/domain/stock/use-cases/release.server.ts'
import { transact } from '#app/platform/core.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { fillCart, openStall, orderFor, type Stall } from '#tests/support/make/purchase.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { sandboxEvent } from '#tests/support/pay.ts'
import { expectSound, stockOf } from '#tests/support/sound.ts'
import { MarketModel, type ModelOrder, type ModelPurchase } from './market-model.ts'

const w = useWorld()
const STOCK = 12
const MINUTE_MS = 60_000
const drafting = { length: 'month', floor: { name: 'Sàn', taxCode: null, address: '', bank: null }, draftedBy: null } as const

type Kind = 'buyCash' | 'buyPrepaid' | 'pay' | 'tellAgain' | 'cancel' | 'advance' | 'decline' | 'comeBack' | 'refundPart' | 'wait' | 'settle'
type Step = { kind: Kind; pick: number; quantity: number }

const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom<Kind>('buyCash', 'buyPrepaid', 'pay', 'pay') },
    { weight: 8, arbitrary: fc.constant<Kind>('advance') },
    { weight: 3, arbitrary: fc.constantFrom<Kind>('comeBack', 'refundPart') },
    { weight: 3, arbitrary: fc.constantFrom<Kind>('tellAgain', 'cancel', 'decline', 'wait', 'settle') },
  ),
  pick: fc.nat({ max: 1000 }),
  quantity: fc.integer({ min: 1, max: 5 }),
})

/** One market of two stalls with its model. */
class Run {
  readonly model = new MarketModel(2, STOCK)
  private readonly events = new Map<string, ReturnType<typeof sandboxEvent>>()

  constructor(
    private readonly stalls: readonly [Stall, Stall],
    private readonly operator: AuthorityScope,
  ) {}

  async take({ kind, pick, quantity }: Step): Promise<void> {
    const purchase = this.choose(this.model.purchases, pick)
    const [parcel] = this.parcels(kind, pick)
    switch (kind) {
      case 'buyCash':
      case 'buyPrepaid':
        return this.buy(kind === 'buyCash', pick, quantity)
      case 'pay':
        return this.pay(this.choose(this.model.purchases.filter((one) => !one.isCash && !one.isPaid), pick))
      case 'tellAgain':
        return this.pay(this.choose(this.model.purchases.filter((one) => one.isPaid), pick))
      case 'cancel':
        return purchase && this.cancel(purchase)
      case 'wait':
        return this.wait(31 * MINUTE_MS)
      case 'settle':
        return this.settle()
      default:
        return parcel && this.handle(kind, parcel, quantity)
    }
  }

  private choose<Item>(items: readonly Item[], pick: number): Item | undefined {
    return items[pick % Math.max(1, items.length)]
  }

  /** A parcel that is where this deed can be done; the chosen one first. */
  private parcels(kind: Kind, pick: number): { purchase: ModelPurchase; order: ModelOrder }[] {
    const wanted: Partial<Record<Kind, string[]>> = {
      advance: ['placed', 'accepted', 'packed', 'shipped'],
      decline: ['placed', 'accepted', 'packed'],
      comeBack: ['shipped', 'delivered'],
      refundPart: ['delivered'],
    }
    const all = this.model.purchases.flatMap((purchase) => purchase.orders.map((order) => ({ purchase, order })))
    const fitting = all.filter(({ order }) => wanted[kind]?.includes(order.state))
    const chosen = this.choose(fitting, pick)
    return chosen ? [chosen] : []
  }

  private async buy(isCash: boolean, pick: number, quantity: number): Promise<void> {
    const which = pick % 3 === 2 ? [0, 1] : [pick % 3]
    const wishes = which.map((stall) => ({ stall: this.stalls[stall === 1 ? 1 : 0], quantity }))
    const input = await orderFor(w.world, await fillCart(w.world, wishes), wishes, isCash ? 'cash-on-delivery' : 'sandbox')
    const result = await placePurchase(w.world, input)
    const wanted = which.map((stall) => ({ stall, quantity }))
    expect(result.ok).toBe(this.model.hasRoomFor(wanted))
    if (!result.ok) return
    const { purchaseId, paymentId, paymentReference, total } = result.value
    const rows = await w.world.db.vendorOrder.findMany({ where: { purchaseId }, orderBy: { code: 'asc' } })
    const orders = rows.map((row) => {
      const stall = this.stalls.findIndex(({ vendor }) => vendor.vendorId === row.vendorId)
      return { id: row.id, stall, quantity, total: row.totalDong, state: row.state, refunded: 0n }
    })
    expect(orders.every(({ state }) => state === (isCash ? 'placed' : 'awaitingPayment'))).toBe(true)
    this.model.bought({ id: purchaseId, secretHash: input.secretHash, paymentId, reference: paymentReference, isCash, total, isPaid: false, isLapsed: false, orders })
  }

  private async pay(purchase: ModelPurchase | undefined): Promise<void> {
    if (!purchase || purchase.isCash) return
    const known = this.events.get(purchase.id)
    const event = known ?? sandboxEvent(w.world, { paymentReference: purchase.reference, total: dong(purchase.total) })
    this.events.set(purchase.id, event)
    const recorded = valueOf(await recordEvent(w.world, { provider: 'sandbox', event }))
    expect(recorded.kind).toBe(known ? 'repeat' : 'kept')
    this.model.paid(purchase)
  }

  private async cancel(purchase: ModelPurchase): Promise<void> {
    const mayCancel = purchase.orders.some(({ state }) => ['awaitingPayment', 'unpaid', 'placed'].includes(state))
    const result = await cancelByBuyer(w.world, { purchaseId: purchase.id, buyer: { secretHash: purchase.secretHash }, vendorOrderId: null, reason: 'đổi ý' })
    expect(result.ok).toBe(mayCancel)
    if (result.ok) this.model.cancelled(purchase)
  }

  private async handle(kind: Kind, { purchase, order }: { purchase: ModelPurchase; order: ModelOrder }, quantity: number): Promise<void> {
    const { vendor } = this.stalls[order.stall === 1 ? 1 : 0]
    const orderId = order.id
    switch (kind) {
      case 'advance':
        return this.advance(order)
      case 'decline':
        valueOf(await declineOrder(w.world, vendor, { orderId, reason: 'quality', note: '' }))
        return this.model.calledOff(purchase, order, order.state === 'placed' ? 'declined' : 'cancelled')
      case 'comeBack': {
        const isSpoilt = quantity % 2 === 0
        const lines = await w.world.db.orderLine.findMany({ where: { vendorOrderId: orderId }, select: { id: true } })
        valueOf(await returnOrder(w.world, vendor, { orderId, reason: 'damaged', note: '', spoiltLineIds: isSpoilt ? lines.map(({ id }) => id) : [] }))
        return this.model.cameBack(purchase, order, isSpoilt)
      }
      default:
        return this.refundPart(order, quantity)
    }
  }

  /** One step towards the buyer. */
  private async advance(order: ModelOrder): Promise<void> {
    const { vendor } = this.stalls[order.stall === 1 ? 1 : 0]
    const { id: orderId } = order
    switch (order.state) {
      case 'placed':
        valueOf(await acceptOrder(w.world, vendor, orderId))
        order.state = 'accepted'
        return
      case 'accepted':
        valueOf(await packOrder(w.world, vendor, { orderId, lots: [] }))
        order.state = 'packed'
        return
      case 'packed':
        valueOf(await shipOrder(w.world, vendor, { orderId, carrier: 'own', trackingNumber: '' }))
        return this.model.shipped(order)
      default:
        valueOf(await deliverOrder(w.world, vendor, orderId))
        order.state = 'delivered'
    }
  }

  /** A part of what was paid for a delivered parcel, as an officer would decide; never more than is left. */
  private async refundPart(order: ModelOrder, quantity: number): Promise<void> {
    const amount = BigInt(quantity) * 30_001n
    const { paidBy } = await w.world.db.vendorOrder.findUniqueOrThrow({ where: { id: order.id } })
    const parts = [{ orderLineId: null, quantity: null, amount: dong(amount) }]
    const input = { paymentId: paidBy ?? '', vendorOrderId: order.id, parts, reason: 'hàng giập', decidedBy: null, claimId: newId() }
    const result = await transact(w.world, (tx) => refundParts(w.world, tx, input))
    expect(result.ok).toBe(amount <= order.total - order.refunded)
    if (result.ok) order.refunded += amount
  }

  private async wait(milliseconds: number): Promise<void> {
    w.world.clock.advance(milliseconds)
    await expireOverduePayments(w.world)
    await releaseExpired(w.world)
    this.model.lapse()
  }

  /** The month is over: what is drafted is released by somebody and paid. Asked again at once there is nothing more to do. */
  private async settle(): Promise<void> {
    await this.wait(32 * 24 * 60 * MINUTE_MS)
    await expectSound(w.world)
    await draftSettlements(w.world, drafting)
    const drafts = await w.world.db.settlement.findMany({ where: { state: 'draft' } })
    for (const { id: settlementId } of drafts) {
      valueOf(await releaseSettlement(w.world, this.operator, { settlementId }))
      await confirmSettlement(w.world, this.operator, { settlementId, bankReference: 'FT1' })
    }
    expect((await draftSettlements(w.world, drafting)).drafted).toBe(0)
  }

  async compare(): Promise<void> {
    await expectSound(w.world)
    for (const [index, stall] of this.stalls.entries()) expect(await stockOf(w.world, stall.product.variantId)).toEqual(this.model.at(index))
    const ids = this.model.purchases.flatMap(({ orders }) => orders.map(({ id }) => id))
    const rows = await w.world.db.vendorOrder.findMany({ where: { id: { in: ids } }, select: { id: true, state: true } })
    const asked = await w.world.db.paymentShare.findMany({ where: { vendorOrderId: { in: ids } }, include: { refunds: true } })
    const refunded = (id: string) => asked.filter((share) => share.vendorOrderId === id).flatMap(({ refunds }) => refunds).reduce((sum, { amountDong }) => sum + amountDong, 0n)
    const found = rows.map(({ id, state }) => ({ id, state, refunded: refunded(id) }))
    const wanted = this.model.purchases.flatMap(({ orders }) => orders.map(({ id, state, refunded }) => ({ id, state, refunded })))
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
    expect(found.sort(byId)).toEqual(wanted.sort(byId))
  }
}

test('whatever buyers, sellers and the provider do in whatever order, the market is what a simple model says, and all twelve promises hold after each step', { timeout: 300_000 }, async () => {
  const seed = Number(process.env.MODEL_SEED ?? Date.now() % 2 ** 31)
  const numRuns = Number(process.env.MODEL_RUNS ?? 5)
  console.log(`The market model ran with MODEL_SEED=${seed} MODEL_RUNS=${numRuns}`)
  const operator = await makeOfficer(w.world, null)
  let runs = 0
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 20, maxLength: 40 }), async (steps) => {
      runs++
      const run = new Run([await openStall(w.world, `HTX Mẫu A${runs}`, STOCK), await openStall(w.world, `HTX Mẫu B${runs}`, STOCK)], operator)
      for (const step of steps) {
        await run.take(step)
        await run.compare()
      }
    }),
    { seed, numRuns, endOnFailure: true },
  )
})
