import { carrierNames, isCarrier } from '#app/domain/orders/rules/carriers.ts'
import type { VendorOrderPage } from '#app/domain/orders/rules/vendor-order-page.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { orderText } from '#app/i18n/vendor/orders-one.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card } from '#app/ui/layouts/page.tsx'

/** To whom and how it goes. */
export function OrderReceiver({ order }: { order: VendorOrderPage }) {
  const locale = useLocale()
  const text = useText(orderText)
  const { contact } = order
  const phone = order.contactIsMasked ? contact.phone : <PhoneLink phone={contact.phone} />
  return (
    <Card>
      <h2>{text.buyer}</h2>
      <DefinitionList
        items={[
          { term: text.name, description: contact.name },
          { term: text.phone, description: phone },
          ...(order.isPickup
            ? []
            : [{ term: text.address, description: order.contactIsMasked ? contact.provinceName : wholeAddress(contact) }]),
          { term: text.shipping, description: pick(locale, order.shippingNameVi, order.shippingNameEn) },
          ...(order.carrier ? [{ term: text.carrier, description: <Parcel order={order} carrier={order.carrier} /> }] : []),
          ...(order.note === '' ? [] : [{ term: text.note, description: <strong>{order.note}</strong> }]),
        ]}
      />
      {order.contactIsMasked && <p className="mt-2 text-ink-soft">{text.masked}</p>}
    </Card>
  )
}

function wholeAddress({ addressLine, wardName, provinceName }: VendorOrderPage['contact']): string {
  return `${addressLine}, ${wardName}, ${provinceName}`
}

function PhoneLink({ phone }: { phone: string }) {
  return (
    <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className="link inline-flex min-h-11 items-center">
      {phone}
    </a>
  )
}

function Parcel({ order, carrier }: { order: VendorOrderPage; carrier: string }) {
  const text = useText(orderText)
  const name = isCarrier(carrier) && carrier !== 'own' ? carrierNames[carrier] : text.ownCarrier
  return (
    <>
      {name} {order.trackingNumber && <strong className="break-all">{order.trackingNumber}</strong>}
    </>
  )
}

/** What the buyer pays and what of it is the vendor's; of an order that was stopped nothing is. */
export function OrderMoney({ order }: { order: VendorOrderPage }) {
  const text = useText(orderText)
  const isStopped = order.state === 'declined' || order.state === 'cancelled' || order.state === 'returned'
  return (
    <Card>
      <h2>{text.money}</h2>
      <DefinitionList
        items={[
          { term: text.method, description: order.method === 'cash-on-delivery' ? text.cash : text.online },
          { term: text.goodsTotal, description: <Money amount={order.goods} /> },
          { term: text.shippingTotal, description: <Money amount={order.shipping} /> },
          { term: text.total, description: <Money amount={order.total} className="font-semibold" /> },
          ...(isStopped
            ? []
            : [
                { term: text.commission, description: <Money amount={-order.commission} /> },
                { term: text.receives, description: <Money amount={order.vendorReceives} className="text-lg font-semibold" /> },
              ]),
        ]}
      />
    </Card>
  )
}
