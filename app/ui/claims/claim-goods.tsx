import type { ClaimView } from '#app/domain/claims/rules/claim-view.ts'
import { times } from '#app/domain/shared/money.ts'
import { vendorClaimText } from '#app/i18n/claims/vendor.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Money } from '#app/ui/commerce/money.tsx'

/** What is claimed, at the prices of the sale. */
export function ClaimGoods({ claim }: { claim: ClaimView }) {
  const locale = useLocale()
  const text = useText(vendorClaimText)
  return (
    <ul className="grid gap-1">
      {claim.lines.map((line) => (
        <li key={line.orderLineId} className="flex justify-between gap-3">
          <span>
            {line.quantity} × {pick(locale, line.nameVi, line.nameEn)} ({pick(locale, line.packVi, line.packEn)})
          </span>
          <Money amount={times(line.unitPrice, line.quantity)} />
        </li>
      ))}
      {claim.asksShipping && (
        <li className="flex justify-between gap-3">
          <span>{text.shippingAsked}</span>
          <Money amount={claim.shipping} />
        </li>
      )}
    </ul>
  )
}

type ClaimPhotosProps = { photoIds: readonly string[]; hrefOf: (photoId: string, file: string) => string }

/** The photos, small; each leads to the whole picture. */
export function ClaimPhotos({ photoIds, hrefOf }: ClaimPhotosProps) {
  const text = useText(vendorClaimText)
  return (
    <ul className="flex flex-wrap gap-2">
      {photoIds.map((id, index) => (
        <li key={id}>
          <a href={hrefOf(id, '1200.webp')} className="block">
            <img src={hrefOf(id, '320.webp')} alt={text.photo(index + 1)} width={144} height={144} className="size-36 rounded-control border border-line object-cover" />
          </a>
        </li>
      ))}
    </ul>
  )
}
