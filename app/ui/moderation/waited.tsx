import { waitedFor } from '#app/domain/supervision/rules/work-queue.ts'
import { deskText } from '#app/i18n/moderation/desk.ts'
import { useText } from '#app/i18n/use-text.tsx'

/** How long something has waited, as "3 days" or "5 hours"; the exact moment in the `time` element. */
export function Waited({ since, now }: { since: Date; now: Date }) {
  const text = useText(deskText)
  const { days, hours } = waitedFor(since, now)
  return (
    <time dateTime={since.toISOString()} className="whitespace-nowrap">
      {days > 0 ? text.ageDays(days) : hours > 0 ? text.ageHours(hours) : text.ageFresh}
    </time>
  )
}
