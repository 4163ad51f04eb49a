import { formatDate } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { buyerInvoiceText } from '#app/i18n/shop/invoice.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card } from '#app/ui/layouts/page.tsx'

type IssuedInvoice = { vendorOrderId: string; number: string; issuedOn: Date; lookupCode: string | null; link: string | null }
export type BuyerInvoices = { asked: { name: string } | null; issued: readonly IssuedInvoice[] }
type Parcels = readonly { id: string; seller: { nameVi: string; nameEn: string } }[]

/** Asking for an invoice, and where to fetch each seller's. */
export function InvoiceCard({ invoices: { asked, issued }, parcels, token }: { invoices: BuyerInvoices; parcels: Parcels; token: string }) {
  const text = useText(buyerInvoiceText)
  return (
    <Card as="section" className="stacked-definitions">
      <h2 className="mb-2 text-lg">{text.card}</h2>
      {issued.map((invoice) => (
        <Issued key={invoice.vendorOrderId} invoice={invoice} seller={parcels.find((parcel) => parcel.id === invoice.vendorOrderId)?.seller} />
      ))}
      {issued.length === 0 && (
        <>
          <p className="mb-3 text-ink-soft">{asked ? `${text.askedAs(asked.name)} ${text.waiting}` : text.hint}</p>
          <ButtonLink to={paths.invoiceRequest(token)} variant="secondary" size="small">
            {asked ? text.change : text.ask}
          </ButtonLink>
        </>
      )}
    </Card>
  )
}

function Issued({ invoice, seller }: { invoice: IssuedInvoice; seller: { nameVi: string; nameEn: string } | undefined }) {
  const text = useText(buyerInvoiceText)
  const locale = useLocale()
  const { number, issuedOn, lookupCode, link } = invoice
  return (
    <div className="mb-3">
      {seller && <p className="font-semibold">{text.of(pick(locale, seller.nameVi, seller.nameEn))}</p>}
      <DefinitionList
        items={[
          { term: text.number, description: number },
          { term: text.issuedOn, description: formatDate(issuedOn, locale) },
          ...(lookupCode ? [{ term: text.lookupCode, description: lookupCode }] : []),
        ]}
      />
      {link && (
        <a href={link} rel="noreferrer nofollow" className="link inline-flex min-h-11 items-center">
          {text.open}
        </a>
      )}
    </div>
  )
}
