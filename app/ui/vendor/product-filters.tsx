import { Form } from '@remix-run/react'
import { productStateNames, type ProductState } from '#app/domain/catalog/rules/product-states.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { productsText } from '#app/i18n/vendor/products.ts'
import { ownProductStates } from '#app/i18n/vendor/products-words.ts'
import { paths, withQuery } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'

export type ProductFilterProps = { state: ProductState | null; text: string; counts: Record<ProductState, number> }

/** Filters by state with how many there are, and a search by name. */
export function ProductFilters({ state, text: typed, counts }: ProductFilterProps) {
  const locale = useLocale()
  const text = useText(productsText)
  const all = productStateNames.reduce((sum, name) => sum + counts[name], 0)
  return (
    <>
      <nav aria-label={text.filters} className="mb-4 flex flex-wrap gap-2">
        <FilterLink to={withQuery(paths.vendorProducts(), { q: typed })} label={text.all} count={all} isCurrent={state === null} />
        {productStateNames
          .filter((name) => counts[name] > 0 || name === state)
          .map((name) => (
            <FilterLink
              key={name}
              to={withQuery(paths.vendorProducts(), { trang_thai: name, q: typed })}
              label={ownProductStates[locale][name]}
              count={counts[name]}
              isCurrent={state === name}
            />
          ))}
      </nav>
      <Form method="get" action={paths.vendorProducts()} role="search" className="mb-5 flex gap-2">
        {state && <input type="hidden" name="trang_thai" value={state} />}
        <input type="search" name="q" key={typed} defaultValue={typed} aria-label={text.searchLabel} placeholder={text.searchLabel} className="input" />
        <Button variant="secondary">{text.search}</Button>
      </Form>
    </>
  )
}

function FilterLink({ to, label, count, isCurrent }: { to: string; label: string; count: number; isCurrent: boolean }) {
  return (
    <Link to={to} aria-current={isCurrent ? 'page' : undefined} className={`button button-small ${isCurrent ? 'button-primary' : 'button-secondary'}`}>
      {label} ({count})
    </Link>
  )
}
