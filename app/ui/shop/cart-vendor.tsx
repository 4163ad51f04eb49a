import type { CartVendorView } from '#app/domain/cart/rules/cart-view.ts'
import { pick } from '#app/i18n/locale.ts'
import { cartText } from '#app/i18n/shop/cart.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { Card } from '#app/ui/layouts/page.tsx'
import { CartLine } from './cart-line.tsx'

/** One seller's lines: one parcel, one subtotal. */
export function CartVendor({ vendor, reply }: { vendor: CartVendorView; reply: FormReply | null }) {
  const locale = useLocale()
  const text = useText(cartText)
  return (
    <Card as="section">
      <h2 className="text-lg">
        <Link to={paths.vendor(vendor.slug)} className="link text-inherit">
          {pick(locale, vendor.nameVi, vendor.nameEn)}
        </Link>
      </h2>
      <ul className="divide-y divide-line">
        {vendor.lines.map((line) => (
          <CartLine key={line.variantId} line={line} reply={reply?.values.variantId === line.variantId ? reply : null} />
        ))}
      </ul>
      <p className="mt-2 flex justify-between gap-3 border-t border-line pt-3">
        <span>{text.vendorTotal}</span>
        <Money amount={vendor.goods} className="font-semibold" />
      </p>
    </Card>
  )
}
