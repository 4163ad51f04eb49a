/** What a simple market would look like: no locks, no events, no ledger, only what everybody can count on their fingers. */
export type ModelOrder = { id: string; stall: number; quantity: number; total: bigint; state: string; refunded: bigint }

export type ModelPurchase = {
  id: string
  secretHash: string
  paymentId: string
  reference: string
  isCash: boolean
  total: bigint
  /** How often, if ever, the provider said that the whole amount came; told again under the same id it does not count. */
  isPaid: boolean
  /** Its payment was withdrawn or its time is over; the goods are no longer kept. */
  isLapsed: boolean
  orders: ModelOrder[]
}

export type ModelStock = { onHand: number; allocated: number; reserved: number }

export class MarketModel {
  readonly stock: ModelStock[]
  readonly purchases: ModelPurchase[] = []

  constructor(stallCount: number, onHand: number) {
    this.stock = Array.from({ length: stallCount }, () => ({ onHand, allocated: 0, reserved: 0 }))
  }

  at(stall: number): ModelStock {
    const stock = this.stock[stall]
    if (!stock) throw new Error('There is no such stall')
    return stock
  }

  available(stall: number): number {
    const { onHand, allocated, reserved } = this.at(stall)
    return onHand - allocated - reserved
  }

  hasRoomFor(orders: readonly Pick<ModelOrder, 'stall' | 'quantity'>[]): boolean {
    return orders.every(({ stall, quantity }) => quantity <= this.available(stall))
  }

  bought(purchase: ModelPurchase): void {
    this.purchases.push(purchase)
    for (const { stall, quantity } of purchase.orders) this.at(stall)[purchase.isCash ? 'allocated' : 'reserved'] += quantity
  }

  /** Money came: the orders go on, unless they were called off or the goods are gone; then it goes back. */
  paid(purchase: ModelPurchase): void {
    if (purchase.isPaid) return
    purchase.isPaid = true
    const isWaiting = purchase.orders.every(({ state }) => state === 'awaitingPayment' || state === 'unpaid')
    if (!isWaiting || (purchase.isLapsed && !this.hasRoomFor(purchase.orders))) return purchase.orders.forEach((order) => void (order.refunded = order.total))
    for (const order of purchase.orders) {
      const stock = this.at(order.stall)
      if (!purchase.isLapsed) stock.reserved -= order.quantity
      stock.allocated += order.quantity
      order.state = 'placed'
    }
  }

  /** Before payment a purchase is called off as a whole, afterwards every parcel that nobody has accepted. */
  cancelled(purchase: ModelPurchase): void {
    for (const order of purchase.orders) {
      if (order.state === 'placed') this.calledOff(purchase, order, 'cancelled')
      else if (order.state === 'awaitingPayment' || order.state === 'unpaid') {
        if (!purchase.isLapsed) this.at(order.stall).reserved -= order.quantity
        order.state = 'cancelled'
      }
    }
    if (purchase.orders.every(({ state }) => state === 'cancelled')) purchase.isLapsed = true
  }

  calledOff(purchase: ModelPurchase, order: ModelOrder, state: string): void {
    this.at(order.stall).allocated -= order.quantity
    order.state = state
    this.givenBack(purchase, order)
  }

  shipped(order: ModelOrder): void {
    const stock = this.at(order.stall)
    stock.allocated -= order.quantity
    stock.onHand -= order.quantity
    order.state = 'shipped'
  }

  cameBack(purchase: ModelPurchase, order: ModelOrder, isSpoilt: boolean): void {
    if (!isSpoilt) this.at(order.stall).onHand += order.quantity
    const wasDelivered = order.state === 'delivered'
    order.state = 'returned'
    if (!purchase.isCash || wasDelivered) this.givenBack(purchase, order)
  }

  givenBack(purchase: ModelPurchase, order: ModelOrder): void {
    if (purchase.isCash ? order.state === 'returned' : purchase.isPaid) order.refunded = order.total
  }

  /** Half an hour without money: what was kept is free again. */
  lapse(): void {
    for (const purchase of this.purchases) {
      if (!purchase.orders.every(({ state }) => state === 'awaitingPayment')) continue
      purchase.isLapsed = true
      for (const order of purchase.orders) {
        this.at(order.stall).reserved -= order.quantity
        order.state = 'unpaid'
      }
    }
  }
}
