import { kitText } from '#app/i18n/ui/kit.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { ChevronIcon } from '#app/ui/icons/chevron-icon.tsx'
import { shownPages } from './shown-pages.ts'

/** Links to the other pages of a list; nothing when there is only one. Pages count from 1. */
export function Pagination({ page, pageCount, hrefOf }: { page: number; pageCount: number; hrefOf: (page: number) => string }) {
  const text = useText(kitText)
  if (pageCount <= 1) return null
  return (
    <nav aria-label={text.pages} className="pagination">
      {page > 1 && (
        <Link to={hrefOf(page - 1)} rel="prev" aria-label={text.previous} className="page-link">
          <ChevronIcon className="size-5 rotate-90" />
        </Link>
      )}
      <span className="px-2 sm:hidden">{text.pageOf(page, pageCount)}</span>
      <ol className="hidden flex-wrap gap-1 sm:flex">
        {shownPages(page, pageCount).map((shown, index) => (
          <li key={shown ?? `gap-${index}`}>
            {shown === null ? (
              <span className="page-gap">…</span>
            ) : (
              <Link
                to={hrefOf(shown)}
                aria-label={text.page(shown)}
                aria-current={shown === page ? 'page' : undefined}
                className="page-link"
              >
                {shown}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {page < pageCount && (
        <Link to={hrefOf(page + 1)} rel="next" aria-label={text.next} className="page-link">
          <ChevronIcon className="size-5 -rotate-90" />
        </Link>
      )}
    </nav>
  )
}
