import { formatNumber } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { vendorText } from '#app/i18n/shop/vendor.ts'
import { regionNames } from '#app/i18n/ui/region-names.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { ProductPicture } from './picture.tsx'

export type VendorTileFacts = {
  slug: string
  nameVi: string
  nameEn: string
  originRegion: string | null
  wardName: string | null
  productCount: number
  pictureId: string | null
}

/** A vendor with a picture of its goods, where it is and how much it offers. */
export function VendorTile({ vendor }: { vendor: VendorTileFacts }) {
  const locale = useLocale()
  const text = useText(vendorText)
  const place = [vendor.wardName, vendor.originRegion && regionNames[vendor.originRegion]?.[locale]].filter(Boolean).join(', ')
  return (
    <article className="product-card card">
      <ProductPicture pictureId={vendor.pictureId} alt="" sizes="(min-width: 40rem) 17rem, 46vw" />
      <div className="product-card-text">
        <h3>
          <Link to={paths.vendor(vendor.slug)} className="product-card-link">
            {pick(locale, vendor.nameVi, vendor.nameEn)}
          </Link>
        </h3>
        <p className="product-card-origin">{place}</p>
        <p className="product-card-pack">{text.products(formatNumber(vendor.productCount, locale))}</p>
      </div>
    </article>
  )
}
