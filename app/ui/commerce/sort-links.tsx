import { listingText } from '#app/i18n/shop/listing.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import type { SortLink } from './listing-view.ts'

/** The orders of a list as links: one tap, no button, and every order has its own address. */
export function SortLinks({ sorts }: { sorts: readonly SortLink[] }) {
  const text = useText(listingText)
  return (
    <nav aria-label={text.sort} className="sort-links">
      {sorts.map(({ label, href, isChosen }) => (
        <Link key={label} to={href} aria-current={isChosen ? 'true' : undefined} className="sort-link">
          {label}
        </Link>
      ))}
    </nav>
  )
}
