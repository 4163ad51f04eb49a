import { Form } from '@remix-run/react'
import type { ParcelClaims } from '#app/domain/claims/rules/parcel-claims.ts'
import { carrierNames, isCarrier } from '#app/domain/orders/rules/carriers.ts'
import { mayConfirmReceipt } from '#app/domain/orders/rules/may-confirm-receipt.ts'
import type { ParcelView, RefundView } from '#app/domain/orders/rules/purchase-view.ts'
import { mayBuyerCancel } from '#app/domain/orders/rules/vendor-order-states.ts'
import { isByTransfer } from '#app/domain/payments/rules/refund-states.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { checkoutText } from '#app/i18n/shop/checkout.ts'
import { parcelStateNames, purchaseText, refundStateNames } from '#app/i18n/shop/purchase.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { reasonText } from '#app/i18n/vendor/orders-words.ts'
import { paths } from '#app/paths.ts'
import { ParcelClaimLinks, RefundLink } from '#app/ui/claims/parcel-claim-links.tsx'
import { Money } from '#app/ui/commerce/money.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Badge, type BadgeTone } from '#app/ui/feedback/badge.tsx'
import { Card } from '#app/ui/layouts/page.tsx'
import { Timeline } from '#app/ui/layouts/timeline.tsx'
import { parcelSteps } from './parcel-steps.ts'

const tones: Record<ParcelView['state'], BadgeTone> = {
  awaitingPayment: 'warning',
  unpaid: 'warning',
  placed: 'info',
  accepted: 'info',
  packed: 'info',
  shipped: 'info',
  delivered: 'good',
  completed: 'good',
  declined: 'bad',
  cancelled: 'bad',
  returned: 'bad',
}

type ParcelProps = { parcel: ParcelView; place: number; count: number; token: string; claims: ParcelClaims | undefined }

/** One seller's parcel: how far it is, what is in it, what the buyer can do. */
export function Parcel({ parcel, place, count, token, claims }: ParcelProps) {
  const locale = useLocale()
  const text = useText(purchaseText)
  const { seller } = parcel
  return (
    <Card as="section">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-lg">
          {text.parcelOf(place, count)}
          {': '}
          <Link to={paths.vendor(seller.slug)} className="link text-inherit">
            {pick(locale, seller.nameVi, seller.nameEn)}
          </Link>
        </h2>
        <Badge tone={tones[parcel.state]}>{parcelStateNames[locale][parcel.state]}</Badge>
      </div>
      <Timeline steps={parcelSteps(parcel, locale)} />
      {parcel.reason && (
        <p className="mt-3">
          {text.reason}: {reasonText(locale, parcel.reason)}
        </p>
      )}
      {parcel.refunds.map((refund) => (
        <Refund key={refund.id} refund={refund} token={token} />
      ))}
      <Contents parcel={parcel} />
      {claims && <ParcelClaimLinks claims={claims} orderId={parcel.id} token={token} />}
      <Deeds parcel={parcel} />
    </Card>
  )
}

function Refund({ refund, token }: { refund: RefundView; token: string }) {
  const locale = useLocale()
  const text = useText(purchaseText)
  const when = refund.settledAt ? text.refundOn(formatDate(refund.settledAt, locale)) : text.refundBy(formatDate(refund.dueOn, locale))
  return (
    <p className="mt-2">
      {text.refund} <Money amount={refund.amount} className="font-semibold" />: {refundStateNames[locale][refund.state]}, {when}.{' '}
      {isByTransfer(refund.state) && <RefundLink state={refund.state} to={paths.refund(token, refund.id)} />}
    </p>
  )
}

function Contents({ parcel }: { parcel: ParcelView }) {
  const locale = useLocale()
  const text = useText(purchaseText)
  const words = useText(checkoutText)
  const { carrier } = parcel
  const carrierName = carrier && isCarrier(carrier) && carrier !== 'own' ? carrierNames[carrier] : null
  const how = parcel.shippingKind === 'pickup' ? words.pickupDays(parcel.maxDays) : words.days(parcel.minDays, parcel.maxDays)
  return (
    <div className="mt-4 border-t border-line pt-3">
      <ul className="grid gap-1">
        {parcel.lines.map((line) => (
          <li key={line.id} className="flex justify-between gap-3">
            <span>
              {line.quantity} × {pick(locale, line.nameVi, line.nameEn)} ({pick(locale, line.packVi, line.packEn)})
            </span>
            <Money amount={line.total} />
          </li>
        ))}
        <li className="flex justify-between gap-3">
          <span>
            {pick(locale, parcel.shippingNameVi, parcel.shippingNameEn)}, {how}
          </span>
          <Money amount={parcel.shipping} />
        </li>
      </ul>
      {(carrierName || parcel.trackingNumber) && (
        <p className="mt-2">
          {[carrierName, parcel.trackingNumber && `${text.tracking} ${parcel.trackingNumber}`].filter(Boolean).join(' · ')}
        </p>
      )}
      {parcel.seller.phone && (
        <p className="mt-2">
          {text.contactSeller}:{' '}
          <a href={`tel:${parcel.seller.phone}`} className="link">
            {parcel.seller.phone}
          </a>
        </p>
      )}
    </div>
  )
}

function Deeds({ parcel }: { parcel: ParcelView }) {
  const text = useText(purchaseText)
  if (mayBuyerCancel(parcel.state)) {
    return <Deed parcel={parcel} intent="cancel" label={text.cancel} hint={text.cancelHint} variant="danger" />
  }
  if (!mayConfirmReceipt(parcel)) return null
  return <Deed parcel={parcel} intent="confirm" label={text.confirm} hint={text.confirmHint} variant="primary" />
}

type DeedProps = { parcel: ParcelView; intent: string; label: string; hint: string; variant: 'danger' | 'primary' }

function Deed({ parcel, intent, label, hint, variant }: DeedProps) {
  return (
    <Form method="post" className="mt-4 border-t border-line pt-4">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="vendorOrderId" value={parcel.id} />
      <Button variant={variant} size="small">
        {label}
      </Button>
      <p className="mt-1 text-ink-soft">{hint}</p>
    </Form>
  )
}
