import type { ClaimStep } from '#app/domain/claims/rules/claim-view.ts'
import { stepName, stepReason } from '#app/i18n/claims/words.ts'
import { formatDong } from '#app/i18n/format.ts'
import { useLocale } from '#app/i18n/use-text.tsx'
import { Timeline, type TimelineStep } from '#app/ui/layouts/timeline.tsx'

/** What happened, oldest first; under it what is awaited now. */
export function ClaimSteps({ steps, awaited }: { steps: readonly ClaimStep[]; awaited?: string | null }) {
  const locale = useLocale()
  const past = steps.map((step): TimelineStep => {
    const amount = step.amount === null ? '' : `: ${formatDong(step.amount, locale)}`
    // What the buyer first wrote stands elsewhere on the page.
    const said = step.reason !== null && step.action !== 'claim.open' ? stepReason(step.reason, locale) : null
    return { label: stepName(step.action, locale) + amount, at: step.at, state: 'done', note: said && <span className="whitespace-pre-line">{said}</span> }
  })
  return <Timeline steps={awaited ? [...past, { label: awaited, state: 'current' }] : past} />
}
