import { formatNumber } from '#app/i18n/format.ts'
import { listingText } from '#app/i18n/shop/listing.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Columns, Section } from '#app/ui/layouts/page.tsx'
import { Pagination } from '#app/ui/layouts/pagination.tsx'
import { Facets } from './facets.tsx'
import { FilterChips } from './filter-chips.tsx'
import type { ListingView } from './listing-view.ts'
import { ProductGrid } from './product-card.tsx'
import { SortLinks } from './sort-links.tsx'

/** Filters, chips, order, cards and pages; the body of every page that lists products. */
export function ProductListing({ view, mayShowAlcohol = true }: { view: ListingView; mayShowAlcohol?: boolean }) {
  const locale = useLocale()
  const text = useText(listingText)
  const count = formatNumber(view.total, locale)
  return (
    <Columns sideFirst side={<Facets view={view} />}>
      <div className="listing-bar">
        <p role="status">{view.text === '' || view.isAlike ? text.total(count) : text.found(count, view.didYouMean?.label ?? view.text)}</p>
        {view.total > 1 && <SortLinks sorts={view.sorts} />}
      </div>
      <FilterChips chips={view.chips} clearHref={view.clearHref} />
      <div className="mb-4 empty:hidden">
        {view.didYouMean && (
          <Notice kind="info">
            {text.shownFor(view.text)}{' '}
            <Link to={view.didYouMean.href} className="link font-semibold">
              {view.didYouMean.label}
            </Link>
          </Notice>
        )}
        {view.isAlike && <Notice kind="info">{text.alike(view.text)}</Notice>}
      </div>
      {view.instead ? <Instead view={view} instead={view.instead} /> : <ProductGrid cards={view.cards} firstRow={2} foundBy={view.foundBy} />}
      <Pagination page={view.page} pageCount={view.pageCount} hrefOf={(page) => pageHref(view.hrefWithoutPage, page)} />
      {!mayShowAlcohol && (
        <p className="mt-6 text-ink-soft">
          {text.noAlcohol}{' '}
          <Link to={withQuery(paths.declareAge(), { tiep: view.hrefWithoutPage })} className="link">
            {text.declareAge}
          </Link>
        </p>
      )}
    </Columns>
  )
}

/** The address of another page of the same list. */
export function pageHref(hrefWithoutPage: string, page: number): string {
  return page === 1 ? hrefWithoutPage : `${hrefWithoutPage}${hrefWithoutPage.includes('?') ? '&' : '?'}trang=${page}`
}

function Instead({ view, instead }: { view: ListingView; instead: NonNullable<ListingView['instead']> }) {
  const text = useText(listingText)
  const why = view.chips.length > 0 ? text.emptyFiltered : view.text === '' ? text.emptyHere : text.emptyWords(view.text)
  return (
    <>
      <EmptyState title={text.empty}>{why}</EmptyState>
      {instead.nearest.length > 0 && (
        <Section title={text.nearest}>
          <ProductGrid cards={instead.nearest} />
        </Section>
      )}
      {instead.inSeason.length > 0 && (
        <Section title={text.seasonNow}>
          <ProductGrid cards={instead.inSeason} />
        </Section>
      )}
    </>
  )
}
