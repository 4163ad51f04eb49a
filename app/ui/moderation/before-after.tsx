import type { ReactNode } from 'react'
import { listingText } from '#app/i18n/moderation/listing.ts'
import { useText } from '#app/i18n/use-text.tsx'

/** Two states of one thing side by side, under each other on a phone; a new thing has no before. */
export function BeforeAfter({ title, before, after }: { title: ReactNode; before: ReactNode | null; after: ReactNode }) {
  const text = useText(listingText)
  return (
    <li className="p-4">
      <h3 className="mb-2 flex flex-wrap items-center gap-2">{title}</h3>
      <div className={`grid gap-3 ${before === null ? '' : 'sm:grid-cols-2'}`}>
        {before !== null && (
          <div className="min-w-0 rounded-control bg-bad-soft p-3">
            <p className="text-ink-soft">{text.before}</p>
            {before}
          </div>
        )}
        <div className="min-w-0 rounded-control bg-leaf-soft p-3">
          {before !== null && <p className="text-ink-soft">{text.after}</p>}
          {after}
        </div>
      </div>
    </li>
  )
}
