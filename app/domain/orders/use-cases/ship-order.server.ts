import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { isCarrier, needsTrackingNumber, tidyTrackingNumber } from '../rules/carriers.ts'
import type { ShipOrderProblem } from '../rules/order-problems.ts'
import { lockOwnOrder } from './lock-own-order.server.ts'
import { moveOwnOrder } from './move-own-order.server.ts'
import { sendParcel } from './send-parcel.server.ts'

export type ShipOrderInput = {
  orderId: string
  /** One of `carriers`. */
  carrier: string
  /** As typed; may be empty only with the vendor's own car. */
  trackingNumber: string
}

/** The carrier has the parcel: the goods leave the stock and the buyer gets the number. Not for what the buyer fetches. */
export async function shipOrder(core: Core, scope: VendorScope, input: ShipOrderInput): Promise<Result<undefined, ShipOrderProblem>> {
  return transact<undefined, ShipOrderProblem>(core, async (tx) => {
    const found = await lockOwnOrder(tx, scope, 'ship', input.orderId)
    if (!found.ok) return found
    const { order, isRepeat } = found.value
    if (isRepeat) return done()
    if (order.shippingKind === 'pickup') return refuse({ kind: 'is-picked-up' })
    const { carrier } = input
    if (!isCarrier(carrier)) return refuse({ kind: 'carrier-missing' })
    const trackingNumber = tidyTrackingNumber(input.trackingNumber)
    const isLeftOut = input.trackingNumber.trim() === '' && !needsTrackingNumber(carrier)
    if (trackingNumber === null && !isLeftOut) return refuse({ kind: 'tracking-number-missing' })
    const moved = await moveOwnOrder(core, tx, scope, order, {
      move: 'ship',
      details: { carrier, trackingNumber, shippedAt: core.clock.now() },
      tell: { type: 'vendorOrderShipped' },
    })
    return moved.ok ? sendParcel(core, tx, order.id) : moved
  })
}
