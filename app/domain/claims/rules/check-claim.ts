import type { ShippingClass } from '#app/domain/catalog/rules/shipping-classes.ts'
import type { VendorOrderState } from '#app/domain/orders/rules/vendor-order-states.ts'
import type { Dong } from '#app/domain/shared/money.ts'
import type { ClaimReason } from './claim-reasons.ts'
import { claimReasons } from './claim-reasons.ts'
import { claimableUntil, needsPhoto } from './claim-window.ts'

export const MOST_PHOTOS = 4

/** A line of a delivered order as it can be claimed. */
export type ClaimableLine = {
  orderLineId: string
  nameVi: string
  nameEn: string
  packVi: string
  packEn: string
  unitPrice: Dong
  /** Pieces not given back yet. */
  left: number
  shippingClass: ShippingClass
}

/** A vendor order as far as claims look at it. */
export type ClaimableOrder = {
  id: string
  code: string
  purchaseId: string
  vendorId: string
  state: VendorOrderState
  deliveredAt: Date | null
  /** The payment that counts for it. */
  paidBy: string | null
  shipping: Dong
  /** Whether the delivery fee was not given back by an earlier claim. */
  shippingLeft: boolean
  lines: ClaimableLine[]
  /** The claim about it that something may still come of. */
  liveClaimId: string | null
}

export type WantedClaim = {
  reason: ClaimReason
  text: string
  lines: readonly { orderLineId: string; quantity: number }[]
  photos: number
}

export type CheckClaimProblem =
  | { kind: 'not-delivered' }
  | { kind: 'another-open'; claimId: string }
  | { kind: 'nothing-chosen' }
  | { kind: 'too-many'; nameVi: string; nameEn: string; left: number }
  | { kind: 'too-late'; nameVi: string; nameEn: string; until: Date }
  | { kind: 'photo-missing' }
  | { kind: 'text-missing' }

/** Why this claim cannot be opened now; null when it can. */
export function checkClaim(order: ClaimableOrder, wanted: WantedClaim, now: Date): CheckClaimProblem | null {
  const { deliveredAt } = order
  if (!deliveredAt || !order.paidBy || (order.state !== 'delivered' && order.state !== 'completed')) return { kind: 'not-delivered' }
  if (order.liveClaimId) return { kind: 'another-open', claimId: order.liveClaimId }
  if (wanted.lines.length === 0) return { kind: 'nothing-chosen' }
  let photoNeeded = false
  for (const { orderLineId, quantity } of wanted.lines) {
    const line = order.lines.find((one) => one.orderLineId === orderLineId)
    if (!line) return { kind: 'nothing-chosen' }
    const { nameVi, nameEn, left, shippingClass } = line
    if (quantity < 1 || quantity > left) return { kind: 'too-many', nameVi, nameEn, left }
    const until = claimableUntil({ shippingClass, deliveredAt }, wanted.reason)
    if (now > until) return { kind: 'too-late', nameVi, nameEn, until }
    photoNeeded ||= needsPhoto(shippingClass)
  }
  if (photoNeeded && wanted.photos === 0) return { kind: 'photo-missing' }
  return wanted.reason === 'other' && wanted.text === '' ? { kind: 'text-missing' } : null
}

/** Until when anything of the order can be claimed for some reason; null when nothing can any more. */
export function lastClaimDay(
  order: Pick<ClaimableOrder, 'state' | 'deliveredAt' | 'paidBy'> & { lines: readonly Pick<ClaimableLine, 'left' | 'shippingClass'>[] },
  now: Date,
): Date | null {
  const { deliveredAt, lines, state, paidBy } = order
  if (!deliveredAt || !paidBy || (state !== 'delivered' && state !== 'completed')) return null
  const ends = lines
    .filter((line) => line.left > 0)
    .flatMap(({ shippingClass }) => claimReasons.map((reason) => claimableUntil({ shippingClass, deliveredAt }, reason).getTime()))
  const last = Math.max(0, ...ends)
  return last > now.getTime() ? new Date(last) : null
}
