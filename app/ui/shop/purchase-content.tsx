import type { ParcelClaims } from '#app/domain/claims/rules/parcel-claims.ts'
import { paymentStanding } from '#app/domain/orders/rules/payment-standing.ts'
import type { PurchaseView } from '#app/domain/orders/rules/purchase-view.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { paymentMethodWords } from '#app/i18n/shop/payment-methods.ts'
import { purchaseText } from '#app/i18n/shop/purchase.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card, Columns, Page } from '#app/ui/layouts/page.tsx'
import { Amount } from './checkout-total.tsx'
import { InvoiceCard, type BuyerInvoices } from './invoice-card.tsx'
import { Parcel } from './parcel.tsx'
import { PaymentState } from './payment-state.tsx'
import type { ShownTransfer } from './transfer-code-card.tsx'
import { TransfersToMake } from './transfers-to-make.tsx'

type PurchaseContentProps = {
  purchase: PurchaseView
  /** When the page was made: deadlines are judged by the server's clock. */
  now: Date
  confirmationUrl: string
  /** In the address of everything about this purchase. */
  token: string
  /** By parcel. */
  claims: Readonly<Record<string, ParcelClaims>>
  /** The ways of paying of this installation. */
  offered: readonly PaymentMethod[]
  /** What the buyer is to transfer, seller by seller. */
  transfers: readonly ShownTransfer[]
  /** In whose name an invoice was asked for, and the sellers' invoices. */
  invoices: BuyerInvoices
}

/** An order as its buyer sees it, by the secret link or in the account. */
export function PurchaseContent({ purchase, now, confirmationUrl, token, claims, offered, transfers, invoices }: PurchaseContentProps) {
  const locale = useLocale()
  const text = useText(purchaseText)
  const standing = paymentStanding(purchase, now)
  return (
    <Page
      title={
        <>
          {text.order} <span className="whitespace-nowrap">{purchase.code}</span>
        </>
      }
      lead={text.placedAt(formatMoment(purchase.placedAt, locale))}
      actions={
        <ButtonLink to={confirmationUrl} reloadDocument variant="secondary" size="small">
          {text.download}
        </ButtonLink>
      }
    >
      <div className="mb-6">
        <PaymentState standing={standing} offered={transfers.length > 0 ? offered.filter((method) => method !== 'vietqr') : offered} isTransfer={transfers.length > 0} />
      </div>
      <TransfersToMake transfers={transfers} now={now} />
      <Columns
        side={
          <div className="grid gap-5">
            <PurchaseFacts purchase={purchase} />
            <InvoiceCard invoices={invoices} parcels={purchase.parcels} token={token} />
          </div>
        }
      >
        <div className="grid gap-5">
          {purchase.parcels.map((parcel, index) => (
            <Parcel
              key={parcel.id}
              parcel={parcel}
              place={index + 1}
              count={purchase.parcels.length}
              token={token}
              claims={claims[parcel.id]}
            />
          ))}
        </div>
      </Columns>
    </Page>
  )
}

function PurchaseFacts({ purchase }: { purchase: PurchaseView }) {
  const text = useText(purchaseText)
  const locale = useLocale()
  const { contact } = purchase
  const recipient = (
    <>
      {contact.name}, {contact.phone}
      <br />
      {purchase.address}
    </>
  )
  const items = [
    { term: text.recipient, description: recipient },
    ...(purchase.note ? [{ term: text.note, description: purchase.note }] : []),
    { term: text.payment, description: paymentMethodWords[locale][purchase.method].name },
  ]
  return (
    <div className="grid gap-5">
      <Card as="section">
        <h2 className="mb-2 text-lg">{text.totals}</h2>
        <dl>
          <Amount term={text.goods} amount={purchase.goods} />
          <Amount term={text.shipping} amount={purchase.shipping} />
          <Amount term={text.total} amount={purchase.total} strong />
        </dl>
      </Card>
      <Card as="section" className="stacked-definitions">
        <DefinitionList items={items} />
      </Card>
      <p className="text-ink-soft">{text.keepLink}</p>
    </div>
  )
}
