import type { Dong } from '#app/domain/shared/money.ts'
import { cartText } from '#app/i18n/shop/cart.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Card } from '#app/ui/layouts/page.tsx'

/** What the goods cost and the way to the checkout, which opens when every line can be ordered. */
export function CartTotal({ goods, hasProblems, isGuest }: { goods: Dong; hasProblems: boolean; isGuest: boolean }) {
  const text = useText(cartText)
  return (
    <Card className="grid gap-3">
      <p className="flex items-baseline justify-between gap-3">
        <span className="font-semibold">{text.goods}</span>
        <Money amount={goods} className="text-xl font-bold" />
      </p>
      <p className="text-ink-soft">{text.shippingLater}</p>
      {!hasProblems && (
        <ButtonLink to={paths.checkout()} className="w-full">
          {text.checkout}
        </ButtonLink>
      )}
      {isGuest && (
        <p>
          {text.signInHint}{' '}
          <Link to={paths.login(paths.cart())} className="link">
            {text.signIn}
          </Link>
        </p>
      )}
    </Card>
  )
}
