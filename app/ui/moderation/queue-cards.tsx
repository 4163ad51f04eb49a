import type { QueueCount, QueueKind } from '#app/domain/supervision/rules/work-queue.ts'
import { deskText, queueKindNames } from '#app/i18n/moderation/desk.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Waited } from './waited.tsx'

type QueueCardsProps = { counts: readonly QueueCount[]; now: Date; hrefOf: (kind: QueueKind) => string }

/** How much of each kind waits and since when; each leads to its list. */
export function QueueCards({ counts, now, hrefOf }: QueueCardsProps) {
  const locale = useLocale()
  const text = useText(deskText)
  return (
    <ul className="grid grid-cols-2 gap-3 lg:grid-cols-3">
      {counts.map(({ kind, count, oldestAt }) => (
        <li key={kind}>
          <Link to={hrefOf(kind)} className="card block h-full p-4 hover:border-terracotta">
            <span className={`block text-3xl font-bold tabular-nums ${count > 0 ? 'text-terracotta' : 'text-ink-soft'}`}>{count}</span>
            <span className="block font-semibold">{queueKindNames[locale][kind]}</span>
            <span className="block text-ink-soft">
              {oldestAt ? (
                <>
                  {text.longest}: <Waited since={oldestAt} now={now} />
                </>
              ) : (
                text.nothing
              )}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
