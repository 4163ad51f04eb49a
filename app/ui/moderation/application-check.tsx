import type { SectionState } from '#app/domain/vendors/rules/application-checklist.ts'
import { applicationFieldNames, sectionTitles, vendorText } from '#app/i18n/moderation/vendor.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { Card } from '#app/ui/layouts/page.tsx'

/** What the machine checked: an officer reads the rest. */
export function ApplicationCheck({ sections }: { sections: readonly SectionState[] }) {
  const locale = useLocale()
  const text = useText(vendorText)
  return (
    <Card as="section">
      <h2 className="mb-3">{text.checklist}</h2>
      <ul className="grid gap-2">
        {sections.map(({ section, isDone, faulty }) => (
          <li key={section}>
            <span className="flex items-baseline justify-between gap-3">
              {sectionTitles[locale][section]}
              <Badge tone={isDone ? 'good' : 'warning'}>{isDone ? text.complete : text.incomplete}</Badge>
            </span>
            {!isDone && (
              <span className="block text-ink-soft">
                {text.missing(faulty.map((field) => applicationFieldNames[locale][field]).join(', '))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
