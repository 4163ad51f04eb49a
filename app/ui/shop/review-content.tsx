import type { CheckoutQuote, QuotedVendor } from '#app/domain/orders/rules/checkout-view.ts'
import type { PlacePurchaseInput } from '#app/domain/orders/rules/place-purchase-terms.ts'
import { addressOf, type Ward } from '#app/domain/places/rules/place.ts'
import { add, noMoney } from '#app/domain/shared/money.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { checkoutText } from '#app/i18n/shop/checkout.ts'
import { paymentMethodWords } from '#app/i18n/shop/payment-methods.ts'
import { reviewText } from '#app/i18n/shop/review.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Money } from '#app/ui/commerce/money.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card } from '#app/ui/layouts/page.tsx'
import { Amount } from './checkout-total.tsx'

type Checkout = Pick<PlacePurchaseInput, 'contact' | 'address' | 'method' | 'birthDate'>

/** Everything that is about to be agreed: who, where, what from whom, and what it costs in all. */
export function ReviewContent({ quote, ward, checkout }: { quote: CheckoutQuote; ward: Ward; checkout: Checkout }) {
  const text = useText(checkoutText)
  return (
    <div className="mt-4 grid gap-5">
      <Card as="section">
        <Recipient ward={ward} checkout={checkout} />
      </Card>
      {quote.vendors.map((vendor) => (
        <ReviewParcel key={vendor.vendorId} vendor={vendor} />
      ))}
      <Card as="section">
        <dl>
          <Amount term={text.goods} amount={quote.goods} />
          <Amount term={text.shippingFee} amount={quote.shipping} />
          <Amount term={useText(reviewText).totalTitle} amount={quote.total} strong />
        </dl>
        <p className="mt-2 text-ink-soft">{useText(reviewText).taxNote}</p>
      </Card>
    </div>
  )
}

function Recipient({ ward, checkout }: { ward: Ward; checkout: Checkout }) {
  const locale = useLocale()
  const text = useText(reviewText)
  const { contact, address, method, birthDate } = checkout
  const items = [
    {
      term: text.recipient,
      description: (
        <>
          {contact.name}, {contact.phone}
          {contact.email && <>, {contact.email}</>}
          <br />
          {addressOf(address.addressLine, ward)}
        </>
      ),
    },
    ...(address.note ? [{ term: text.note, description: address.note }] : []),
    { term: text.payment, description: paymentMethodWords[locale][method].name },
    ...(birthDate ? [{ term: text.birthDate, description: formatDate(birthDate, locale) }] : []),
  ]
  return <DefinitionList items={items} />
}

function ReviewParcel({ vendor }: { vendor: QuotedVendor }) {
  const locale = useLocale()
  const text = useText(reviewText)
  const words = useText(checkoutText)
  const { chosen } = vendor
  return (
    <Card as="section">
      <h2 className="mb-2 text-lg">{text.parcelFrom(pick(locale, vendor.nameVi, vendor.nameEn))}</h2>
      <ul className="grid gap-1">
        {vendor.lines.map((line) => (
          <li key={line.variantId} className="flex justify-between gap-3">
            <span>
              {line.quantity} × {pick(locale, line.nameVi, line.nameEn)} ({pick(locale, line.packVi, line.packEn)},{' '}
              <Money amount={line.unitPrice} />)
            </span>
            <Money amount={line.total} />
          </li>
        ))}
        {chosen && (
          <li className="flex justify-between gap-3">
            <span>
              {pick(locale, chosen.nameVi, chosen.nameEn)},{' '}
              {chosen.kind === 'pickup' ? words.pickupDays(chosen.maxDays) : words.days(chosen.minDays, chosen.maxDays)}
            </span>
            <Money amount={chosen.fee ?? noMoney} />
          </li>
        )}
      </ul>
      <p className="mt-2 flex justify-between gap-3 border-t border-line pt-2 font-semibold">
        <span>{text.vendorTotal}</span>
        <Money amount={add(vendor.goods, chosen?.fee ?? noMoney)} />
      </p>
    </Card>
  )
}
