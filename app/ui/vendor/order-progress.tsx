import type { VendorOrderPage } from '#app/domain/orders/rules/vendor-order-page.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { orderText } from '#app/i18n/vendor/orders-one.ts'
import { orderDeedNames, orderStateNames, reasonText } from '#app/i18n/vendor/orders-words.ts'
import { Timeline, type TimelineStep } from '#app/ui/layouts/timeline.tsx'

/** How far the parcel has come; what was stopped ends there. */
export function OrderProgress({ order }: { order: VendorOrderPage }) {
  const locale = useLocale()
  const text = useText(orderText)
  const isStopped = order.state === 'declined' || order.state === 'cancelled' || order.state === 'returned'
  const road: { label: string; at: Date | null }[] = [
    { label: text.placed, at: order.placedAt },
    { label: text.accepted, at: order.acceptedAt },
    { label: text.packed, at: order.packedAt },
    ...(order.isPickup ? [] : [{ label: text.shipped, at: order.shippedAt }]),
    { label: text.delivered, at: order.deliveredAt },
    { label: text.completed, at: order.state === 'completed' ? order.closedAt : null },
  ]
  const next = road.findIndex((step) => step.at === null)
  const steps: TimelineStep[] = road.map((step, index) => ({
    ...step,
    state: step.at ? 'done' : index === next ? 'current' : 'todo',
  }))
  const stopped: TimelineStep = { label: orderStateNames[locale][order.state], at: order.closedAt, state: 'stopped' }
  return <Timeline steps={isStopped ? [...steps.filter((step) => step.state === 'done'), stopped] : steps} />
}

/** Who did what and when, from the audit trail. */
export function OrderHistory({ history }: { history: VendorOrderPage['history'] }) {
  const locale = useLocale()
  const text = useText(orderText)
  const kinds: { readonly [kind: string]: string } = { system: text.bySystem, officer: text.byOfficer }
  return (
    <ul className="divide-y divide-line">
      {history.map((event, index) => (
        <li key={index} className="py-2">
          <strong>{orderDeedNames[locale][event.action.replace('vendor-order.', '')] ?? event.action}</strong>
          {', '}
          {event.by ?? kinds[event.actorKind] ?? text.byBuyer}
          <span className="block text-ink-soft">
            {formatMoment(event.at, locale)}
            {event.reason && <> · {reasonText(locale, event.reason)}</>}
          </span>
        </li>
      ))}
    </ul>
  )
}
