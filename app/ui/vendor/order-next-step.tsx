import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { VendorOrderPage } from '#app/domain/orders/rules/vendor-order-page.ts'
import { formatDong, formatMoment } from '#app/i18n/format.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { orderText } from '#app/i18n/vendor/orders-one.ts'
import { reasonText } from '#app/i18n/vendor/orders-words.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { PackForm } from './pack-form.tsx'
import { ShipForm } from './ship-form.tsx'

type Order = VendorOrderPage
export type NextStepProps = { order: Order; mayDecline: boolean; mayReturn: boolean; reply: FormReply | null }

/** The one thing to do with the order now, with its button; under it the way out. */
export function OrderNextStep(props: NextStepProps) {
  const { order } = props
  switch (order.state) {
    case 'placed':
      return <ToAccept {...props} />
    case 'accepted':
      return <ToPack {...props} />
    case 'packed':
      return order.isPickup ? <ToHandOver {...props} /> : <ToShip {...props} />
    case 'shipped':
      return <ToDeliver {...props} />
    default:
      return <Over {...props} />
  }
}

function ToAccept({ order, mayDecline }: NextStepProps) {
  const text = useText(orderText)
  const locale = useLocale()
  return (
    <Step title={text.nextAccept} hint={text.nextAcceptHint}>
      {order.acceptBy && <p className="mb-3 font-semibold">{text.acceptBefore(formatMoment(order.acceptBy, locale))}</p>}
      <OneButton intent="accept">{text.accept}</OneButton>
      <WayOut to={paths.vendorDeclineOrder(order.id)} allowed={mayDecline}>
        {text.decline}
      </WayOut>
    </Step>
  )
}

function ToPack({ order, mayDecline, reply }: NextStepProps) {
  const text = useText(orderText)
  return (
    <Step title={text.nextPack} hint={text.nextPackHint}>
      <PackForm lines={order.lines} reply={reply} />
      <WayOut to={paths.vendorDeclineOrder(order.id)} allowed={mayDecline}>
        {text.giveUp}
      </WayOut>
    </Step>
  )
}

function ToShip({ order, mayDecline, reply }: NextStepProps) {
  const text = useText(orderText)
  return (
    <Step title={text.nextShip} hint={text.nextShipHint}>
      <ShipForm reply={reply} />
      <WayOut to={paths.vendorDeclineOrder(order.id)} allowed={mayDecline}>
        {text.giveUp}
      </WayOut>
    </Step>
  )
}

function ToHandOver({ order, mayDecline }: NextStepProps) {
  const text = useText(orderText)
  return (
    <Step title={text.nextHandOver} hint={text.nextHandOverHint}>
      <Cash order={order} say={text.handOverCash} />
      <OneButton intent="deliver">{text.handOver}</OneButton>
      <WayOut to={paths.vendorDeclineOrder(order.id)} allowed={mayDecline}>
        {text.giveUp}
      </WayOut>
    </Step>
  )
}

function ToDeliver({ order, mayReturn }: NextStepProps) {
  const text = useText(orderText)
  return (
    <Step title={text.nextDeliver} hint={text.nextDeliverHint}>
      <Cash order={order} say={text.deliverCash} />
      <OneButton intent="deliver">{text.deliver}</OneButton>
      <WayOut to={paths.vendorReturnOrder(order.id)} allowed={mayReturn}>
        {text.comeBack}
      </WayOut>
    </Step>
  )
}

function Over({ order, mayReturn }: NextStepProps) {
  const text = useText(orderText)
  const locale = useLocale()
  const isDelivered = order.state === 'delivered'
  const wasPaid = order.method !== 'cash-on-delivery'
  const wentWrong = order.state === 'declined' || order.state === 'cancelled' || order.state === 'returned'
  return (
    <section className="card p-4 sm:p-5" aria-label={text.next}>
      <h2>{isDelivered ? text.waiting : text.over}</h2>
      {isDelivered && <p className="mt-2">{text.waitingHint}</p>}
      {order.reason && <p className="mt-2">{text.stopped(reasonText(locale, order.reason))}</p>}
      {wentWrong && wasPaid && <p className="mt-2">{text.moneyGoesBack}</p>}
      {isDelivered && mayReturn && (
        <WayOut to={paths.vendorReturnOrder(order.id)} allowed>
          {text.comeBack}
        </WayOut>
      )}
    </section>
  )
}

function Step({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  const text = useText(orderText)
  return (
    <section className="card border-2 border-terracotta p-4 sm:p-5">
      <p className="font-semibold text-terracotta-deep">{text.next}</p>
      <h2>{title}</h2>
      <p className="mt-1 mb-4 text-ink-soft">{hint}</p>
      {children}
    </section>
  )
}

function OneButton({ intent, children }: { intent: string; children: ReactNode }) {
  return (
    <Form method="post">
      <Button name="intent" value={intent} className="w-full sm:w-auto">
        {children}
      </Button>
    </Form>
  )
}

function Cash({ order, say }: { order: Order; say: (amount: string) => string }) {
  const locale = useLocale()
  if (order.method !== 'cash-on-delivery') return null
  return <p className="mb-3 rounded-control bg-sun-soft p-3 font-semibold">{say(formatDong(order.total, locale))}</p>
}

function WayOut({ to, allowed, children }: { to: string; allowed: boolean; children: ReactNode }) {
  const text = useText(orderText)
  return allowed ? (
    <p className="mt-3">
      <Link to={to} className="link inline-flex min-h-11 items-center">
        {children}
      </Link>
    </p>
  ) : (
    <p className="mt-4 text-ink-soft">{text.onlyLeader}</p>
  )
}
