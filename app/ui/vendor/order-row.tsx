import type { VendorOrderState } from '#app/domain/orders/rules/vendor-order-states.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { ordersText } from '#app/i18n/vendor/orders.ts'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { OrderBadge } from './order-badge.tsx'

const SHOWN_LINES = 2

export type OrderRowProps = {
  id: string
  code: string
  state: VendorOrderState
  placedAt: Date
  acceptBy: Date | null
  isLate: boolean
  total: bigint
  isCash: boolean
  isPickup: boolean
  buyerName: string
  provinceName: string
  note: string
  lines: readonly { nameVi: string; nameEn: string; packVi: string; packEn: string; quantity: number }[]
}

/** One order in the list. Its buttons and its box belong to the form around the list. */
export function OrderRow({ order, mayChoose }: { order: OrderRowProps; mayChoose: boolean }) {
  const text = useText(ordersText)
  return (
    <article className={`card p-4 ${order.isLate ? 'border-bad' : ''}`}>
      <div className="flex items-start gap-3">
        {mayChoose && (
          <label className="-m-2 grid size-11 shrink-0 place-items-center">
            <input type="checkbox" name="ids" value={order.id} aria-label={text.choose(order.code)} className="size-6" />
          </label>
        )}
        <div className="min-w-0 grow">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h2 className="text-lg">
              <Link to={paths.vendorOrder(order.id)} className="link inline-flex min-h-11 items-center">
                {order.code}
              </Link>
            </h2>
            <OrderBadge state={order.state} />
            <Money amount={order.total} className="ml-auto text-lg font-semibold" />
          </div>
          <p>
            {order.buyerName} · {order.provinceName}
          </p>
          <Lines lines={order.lines} />
          <p className="mt-2 flex flex-wrap items-center gap-2">
            <Badge tone={order.isCash ? 'gold' : 'good'}>{order.isCash ? text.cash : text.paid}</Badge>
            {order.isPickup && <Badge tone="neutral">{text.pickup}</Badge>}
            {order.note !== '' && <Badge tone="neutral">{text.hasNote}</Badge>}
          </p>
        </div>
      </div>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-3">
        <NextStep order={order} />
        {order.state === 'placed' && (
          <Button name="only" value={order.id} className="grow sm:grow-0" aria-label={`${text.accept} ${order.code}`}>
            {text.accept}
          </Button>
        )}
      </div>
    </article>
  )
}

function Lines({ lines }: { lines: OrderRowProps['lines'] }) {
  const locale = useLocale()
  const text = useText(ordersText)
  const hidden = lines.length - SHOWN_LINES
  return (
    <ul className="mt-1 text-ink-soft">
      {lines.slice(0, SHOWN_LINES).map((line, index) => (
        <li key={index}>
          <strong className="text-ink">{line.quantity}</strong> × {pick(locale, line.nameVi, line.nameEn)},{' '}
          {pick(locale, line.packVi, line.packEn)}
        </li>
      ))}
      {hidden > 0 && <li>{text.moreItems(hidden)}</li>}
    </ul>
  )
}

function NextStep({ order }: { order: OrderRowProps }) {
  const locale = useLocale()
  const text = useText(ordersText)
  if (order.state === 'placed' && order.acceptBy) {
    const moment = formatMoment(order.acceptBy, locale)
    return <p className={order.isLate ? 'font-semibold text-bad' : ''}>{order.isLate ? text.late(moment) : text.acceptBefore(moment)}</p>
  }
  const next: { readonly [state in VendorOrderState]?: string } = {
    accepted: text.nextPack,
    packed: order.isPickup ? text.nextHandOver : text.nextShip,
    shipped: text.nextDeliver,
  }
  return (
    <p>
      {text.next} <strong>{next[order.state] ?? text.nextNothing}</strong>
    </p>
  )
}
