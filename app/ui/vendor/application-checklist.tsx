import type { SectionState } from '#app/domain/vendors/rules/application-checklist.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { applicationText } from '#app/i18n/vendor/application.ts'
import { paths } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { Card } from '#app/ui/layouts/page.tsx'

/** One line for each part of the application: complete, or how much of it is missing; leads there. */
export function ApplicationChecklist({ rows, linksTo }: { rows: readonly SectionState[]; linksTo: 'application' | 'section' }) {
  const text = useText(applicationText)
  return (
    <Card as="section">
      <h2 className="mb-2">{text.checklist}</h2>
      <ul className="divide-y divide-line">
        {rows.map(({ section, isDone, faulty }) => (
          <li key={section} className="flex min-h-11 items-center justify-between gap-3 py-1">
            <Link
              to={`${linksTo === 'application' ? paths.vendorApplication() : ''}#muc-${section}`}
              className="link inline-flex min-h-11 items-center"
            >
              {text[section]}
            </Link>
            <Badge tone={isDone ? 'good' : 'warning'}>{isDone ? text.done : text.missing(faulty.length)}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  )
}
