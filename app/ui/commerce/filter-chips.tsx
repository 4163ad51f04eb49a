import { listingText } from '#app/i18n/shop/listing.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import type { Chip } from './listing-view.ts'

/** The filters in force; each is a link to the list without it. */
export function FilterChips({ chips, clearHref }: { chips: readonly Chip[]; clearHref: string }) {
  const text = useText(listingText)
  if (chips.length === 0) return null
  return (
    <ul className="filter-chips" aria-label={text.chosen}>
      {chips.map(({ label, href }) => (
        <li key={label}>
          <Link to={href} className="filter-chip" aria-label={text.without(label)}>
            {label} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link to={clearHref} className="filter-chip filter-chip-clear">
            {text.clear}
          </Link>
        </li>
      )}
    </ul>
  )
}
