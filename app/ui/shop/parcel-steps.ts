import type { ParcelView } from '#app/domain/orders/rules/purchase-view.ts'
import { formatMoment } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { parcelStateNames, purchaseText } from '#app/i18n/shop/purchase.ts'
import type { TimelineStep } from '#app/ui/layouts/timeline.tsx'

const STOPPED = ['declined', 'cancelled', 'returned', 'unpaid']

type Parcel = Pick<
  ParcelView,
  'state' | 'shippingKind' | 'placedAt' | 'acceptBy' | 'acceptedAt' | 'packedAt' | 'shippedAt' | 'deliveredAt' | 'closedAt'
>

/** The road of a parcel: what happened with its hour, what is going on, what is to come. Stopped, it ends there. */
export function parcelSteps(parcel: Parcel, locale: Locale): TimelineStep[] {
  const text = purchaseText[locale]
  const isPickup = parcel.shippingKind === 'pickup'
  const waitsForVendor: TimelineStep = {
    label: text.stepWaitsForVendor,
    state: 'current',
    note: parcel.acceptBy && text.stepAcceptBy(formatMoment(parcel.acceptBy, locale)),
  }
  const road = [
    { label: text.stepAccepted, at: parcel.acceptedAt },
    { label: isPickup ? text.stepPickup : text.stepPacked, at: parcel.packedAt },
    ...(isPickup ? [] : [{ label: text.stepShipped, at: parcel.shippedAt }]),
    { label: isPickup ? text.stepFetched : text.stepDelivered, at: parcel.deliveredAt },
    { label: text.stepCompleted, at: parcel.state === 'completed' ? parcel.closedAt : null },
  ]
  const placed: TimelineStep = { label: text.stepPlaced, at: parcel.placedAt, state: 'done' }
  const done = road.filter((step) => step.at).map((step): TimelineStep => ({ ...step, state: 'done' }))
  if (STOPPED.includes(parcel.state)) {
    return [placed, ...done, { label: parcelStateNames[locale][parcel.state], at: parcel.closedAt, state: 'stopped' }]
  }
  const toCome = road.filter((step) => !step.at).map((step): TimelineStep => ({ ...step, state: 'todo' }))
  if (parcel.state === 'awaitingPayment') return [placed, { label: text.stepAwaiting, state: 'current' }, ...toCome]
  if (parcel.state === 'placed') return [placed, waitsForVendor, ...toCome]
  const [next, ...later] = toCome
  return [placed, ...done, ...(next ? [{ ...next, state: 'current' as const }] : []), ...later]
}
