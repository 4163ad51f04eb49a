import type { ReactNode } from 'react'
import { formatMoment } from '#app/i18n/format.ts'
import { kitText } from '#app/i18n/ui/kit.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'

export type TimelineStep = {
  label: ReactNode
  at?: Date | null
  state: 'done' | 'current' | 'todo' | 'stopped'
  note?: ReactNode
}

/** How far something has come, step under step. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  const locale = useLocale()
  const text = useText(kitText)
  return (
    <ol className="timeline">
      {steps.map((step, index) => (
        <li key={index} className={`timeline-step timeline-${step.state}`} aria-current={step.state === 'current' ? 'step' : undefined}>
          <p className="timeline-label">
            {step.label}
            <span className="sr-only">, {text[step.state]}</span>
          </p>
          {step.at && (
            <time dateTime={step.at.toISOString()} className="text-sm text-ink-soft">
              {formatMoment(step.at, locale)}
            </time>
          )}
          {step.note && <div className="text-ink-soft">{step.note}</div>}
        </li>
      ))}
    </ol>
  )
}
