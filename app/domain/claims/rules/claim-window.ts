import { perishableClasses, shippingClasses, type ShippingClass } from '#app/domain/catalog/rules/shipping-classes.ts'
import { inForce, type Dated } from '#app/domain/shared/in-force.ts'
import { addHours, vietnamDay } from '#app/domain/shared/time.ts'
import type { ClaimReason } from './claim-reasons.ts'

type Windows = Dated & {
  /** How long after delivery something can be claimed, by how the goods travel. */
  hours: { readonly [shippingClass in ShippingClass]: number }
  /** Wrong or missing information gives the consumer 30 days, whatever the goods (Law 19/2023/QH15 Arts. 37–39). */
  misdescribedHours: number
}

const DAY = 24

/**
 * The floor's promise, dated (R14). What spoils must be looked at soon: there is no general right to change one's mind
 * about a purchase, so apart from misdescription these are policy, not law.
 */
const windows: readonly Windows[] = [
  {
    effectiveFrom: '2025-07-01',
    effectiveTo: null,
    hours: {
      live: 24,
      flower: 24,
      fresh_fast: 2 * DAY,
      chilled: 2 * DAY,
      frozen: 2 * DAY,
      ambient_fragile: 7 * DAY,
      ambient: 7 * DAY,
      service: 7 * DAY,
    },
    misdescribedHours: 30 * DAY,
  },
]

export type Delivered = { shippingClass: ShippingClass; deliveredAt: Date }

export type PublishedWindows = { groups: { hours: number; shippingClasses: ShippingClass[] }[]; misdescribedHours: number }

/** The windows as the policy on returns names them, of a Vietnamese day: goods with the same time together, the shortest first. */
export function publishedWindows(day: string): PublishedWindows {
  const { hours, misdescribedHours } = windowsOn(day)
  const times = [...new Set(Object.values(hours))].sort((one, other) => one - other)
  return { groups: times.map((time) => ({ hours: time, shippingClasses: shippingClasses.filter((one) => hours[one] === time) })), misdescribedHours }
}

function windowsOn(day: string): Windows {
  const row = inForce(windows, day)
  if (!row) throw new Error('There are no windows for claims at all')
  return row
}

/** Until when this may be claimed for this reason. */
export function claimableUntil({ shippingClass, deliveredAt }: Delivered, reason: ClaimReason): Date {
  const row = windowsOn(vietnamDay(deliveredAt))
  return addHours(deliveredAt, reason === 'not-as-described' ? row.misdescribedHours : row.hours[shippingClass])
}

/** Fresh goods are gone before anybody could look at them: a photo is the only proof. */
export function needsPhoto(shippingClass: ShippingClass): boolean {
  return perishableClasses.includes(shippingClass)
}
