import type { ProductState } from '#app/domain/catalog/rules/product-states.ts'
import type { Dong } from '#app/domain/shared/money.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { productsText } from '#app/i18n/vendor/products.ts'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { ProductPicture } from '#app/ui/commerce/picture.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { Card } from '#app/ui/layouts/page.tsx'
import { ProductBadge } from './product-badge.tsx'

export type ProductRowProps = {
  id: string
  nameVi: string
  nameEn: string
  state: ProductState
  officerNote: string | null
  pictureId: string | null
  priceFrom: Dong | null
  packCount: number
  available: number
  openChange: string | null
}

/** One product of the vendor's list; the whole card leads to its editor. */
export function ProductRow({ product }: { product: ProductRowProps }) {
  const locale = useLocale()
  const text = useText(productsText)
  return (
    <Card className="relative flex gap-3 sm:gap-4">
      <span className="w-20 shrink-0 sm:w-24">
        <ProductPicture pictureId={product.pictureId} alt="" sizes="96px" className="rounded-control" />
      </span>
      <div className="min-w-0 grow">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className="min-w-0 text-lg">
            <Link to={paths.vendorProduct(product.id)} className="after:absolute after:inset-0">
              {pick(locale, product.nameVi, product.nameEn)}
            </Link>
          </h2>
          <ProductBadge state={product.state} />
        </div>
        <p className="mt-1 flex flex-wrap gap-x-4 text-ink-soft">
          {product.priceFrom !== null && (
            <span>
              {product.packCount > 1 && `${text.from} `}
              <Money amount={product.priceFrom} />
            </span>
          )}
          <span>{text.packs(product.packCount)}</span>
          <span className={product.available === 0 ? 'font-semibold text-bad' : ''}>
            {product.available === 0 ? text.noStock : text.stock(formatNumber(product.available, locale))}
          </span>
        </p>
        {product.openChange && (
          <p className="mt-2">
            <Badge tone={product.openChange === 'submitted' ? 'info' : 'warning'}>
              {product.openChange === 'submitted' ? text.changeWaits : text.changeSentBack}
            </Badge>
          </p>
        )}
        {product.officerNote && (
          <p className="mt-2">
            <span className="font-semibold">{text.note}:</span> {product.officerNote}
          </p>
        )}
      </div>
    </Card>
  )
}
