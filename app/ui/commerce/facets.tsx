import { Form } from '@remix-run/react'
import { formatNumber } from '#app/i18n/format.ts'
import { listingText } from '#app/i18n/shop/listing.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import type { FacetView, ListingView } from './listing-view.ts'
import { PriceFilter } from './price-filter.tsx'

/** The filters of a list: a plain form that opens on a phone and stands beside the list where there is room. */
export function Facets({ view }: { view: ListingView }) {
  const text = useText(listingText)
  return (
    <details className="facets">
      <summary className="button button-secondary">{view.chips.length > 0 ? text.filtersChosen(view.chips.length) : text.filters}</summary>
      {/* A new choice makes a new form, so that boxes show what is in force and not what was ticked before. */}
      <Form action={view.path} className="card facets-form" key={view.hrefWithoutPage}>
        {view.hidden.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {view.facets.map((facet) => (
          <Facet key={facet.name} facet={facet} />
        ))}
        <PriceFilter price={view.price} />
        <Button className="w-full">{text.apply}</Button>
      </Form>
    </details>
  )
}

function Facet({ facet }: { facet: FacetView }) {
  const locale = useLocale()
  const type = facet.isSingle ? 'radio' : 'checkbox'
  const isAny = facet.isSingle && !facet.options.some(({ isChosen }) => isChosen)
  return (
    <fieldset className="facet">
      <legend className={facet.title === '' ? 'sr-only' : 'field-label'}>{facet.title || facet.options[0]?.label}</legend>
      {facet.isSingle && (
        <label className="facet-option">
          <input type="radio" name={facet.name} value="" defaultChecked={isAny} />
          <span>{facet.anyLabel}</span>
        </label>
      )}
      {facet.options.map(({ value, label, count, isChosen }) => (
        <label key={value} className="facet-option">
          <input type={type} name={facet.name} value={value} defaultChecked={isChosen} />
          <span>{label}</span>
          <small>{formatNumber(count, locale)}</small>
        </label>
      ))}
    </fieldset>
  )
}
