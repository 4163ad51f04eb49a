import type { VendorOrderLine } from '#app/domain/orders/rules/vendor-order-page.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { orderText } from '#app/i18n/vendor/orders-one.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { ProductPicture } from '#app/ui/commerce/picture.tsx'
import { LotName } from './pack-form.tsx'

/** What was ordered, with pictures to recognise it by and the lots it was packed from. */
export function OrderLines({ lines }: { lines: readonly VendorOrderLine[] }) {
  const locale = useLocale()
  const text = useText(orderText)
  return (
    <ul className="card divide-y divide-line">
      {lines.map((line) => (
        <li key={line.id} className="flex gap-4 p-4">
          <div className="w-20 shrink-0">
            <ProductPicture pictureId={line.pictureId} alt="" sizes="5rem" />
          </div>
          <div className="min-w-0 grow">
            <p className="font-semibold">{pick(locale, line.nameVi, line.nameEn)}</p>
            <p className="text-ink-soft">{pick(locale, line.packVi, line.packEn)}</p>
            <p className="flex flex-wrap justify-between gap-x-4">
              <span>
                <strong>{line.quantity}</strong> × <Money amount={line.unitPrice} />
              </span>
              <Money amount={line.total} className="font-semibold" />
            </p>
            {line.lots.length > 0 && (
              <ul aria-label={text.packedLots} className="mt-1 text-ink-soft">
                {line.lots.map((lot) => (
                  <li key={lot.lotId}>
                    <LotName lot={lot} />: {text.pieces(lot.quantity)}
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
