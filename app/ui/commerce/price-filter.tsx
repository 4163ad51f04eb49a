import { listingText } from '#app/i18n/shop/listing.ts'
import { useText } from '#app/i18n/use-text.tsx'
import type { ListingView } from './listing-view.ts'

/** Two amounts in đồng; the cheapest and dearest found stand as hints. */
export function PriceFilter({ price }: { price: ListingView['price'] }) {
  const text = useText(listingText)
  const field = { inputMode: 'numeric', autoComplete: 'off', className: 'input', maxLength: 15 } as const
  return (
    <fieldset className="facet">
      <legend className="field-label">{text.price}</legend>
      <div className="grid grid-cols-2 gap-2">
        <input {...field} name="gia_tu" aria-label={text.priceFrom} defaultValue={price.from} placeholder={price.lowest} />
        <input {...field} name="gia_den" aria-label={text.priceTo} defaultValue={price.to} placeholder={price.highest} />
      </div>
    </fieldset>
  )
}
