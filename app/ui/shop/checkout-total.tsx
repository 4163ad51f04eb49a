import type { CheckoutQuote } from '#app/domain/orders/rules/checkout-view.ts'
import { preferredOption } from '#app/domain/orders/rules/preferred-option.ts'
import { add, noMoney } from '#app/domain/shared/money.ts'
import { pick } from '#app/i18n/locale.ts'
import { checkoutText } from '#app/i18n/shop/checkout.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Card } from '#app/ui/layouts/page.tsx'

/** What it comes to with the ways of delivery that are marked now. */
export function CheckoutTotal({ quote }: { quote: CheckoutQuote }) {
  const locale = useLocale()
  const text = useText(checkoutText)
  const marked = quote.vendors.map(preferredOption)
  const shipping = add(...marked.map((option) => option?.fee ?? noMoney))
  return (
    <Card>
      <h2 className="text-lg">{text.summary}</h2>
      <ul className="my-3 grid gap-1">
        {quote.vendors.flatMap(({ lines }) =>
          lines.map((line) => (
            <li key={line.variantId} className="flex justify-between gap-3">
              <span>
                {line.quantity} × {pick(locale, line.nameVi, line.nameEn)}
              </span>
              <Money amount={line.total} />
            </li>
          )),
        )}
      </ul>
      <dl className="border-t border-line pt-3">
        <Amount term={text.goods} amount={quote.goods} />
        <Amount term={marked.includes(null) ? text.shippingFeeSoFar : text.shippingFee} amount={shipping} />
        <Amount term={text.total} amount={add(quote.goods, shipping)} strong />
      </dl>
      <Link to={paths.cart()} className="link mt-3 inline-block">
        {text.back}
      </Link>
    </Card>
  )
}

export function Amount({ term, amount, strong = false }: { term: string; amount: bigint; strong?: boolean }) {
  return (
    <div className={`flex justify-between gap-3 ${strong ? 'mt-1 text-lg font-bold' : ''}`}>
      <dt>{term}</dt>
      <dd>
        <Money amount={amount} />
      </dd>
    </div>
  )
}
