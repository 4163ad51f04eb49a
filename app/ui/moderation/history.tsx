import type { AuditLine } from '#app/domain/audit/rules/audit-line.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { auditText } from '#app/i18n/moderation/audit.ts'
import { actorKindNames, deedName, subjectTypeNames } from '#app/i18n/moderation/deed-names.ts'
import { nameOf } from '#app/i18n/moderation/words.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'

/** Who acted: the person where one is known, and in which role. */
export function ActorName({ line }: { line: Pick<AuditLine, 'actorKind' | 'actorName'> }) {
  const role = actorKindNames[useLocale()][line.actorKind]
  return <>{line.actorName ? `${line.actorName} (${role})` : role}</>
}

/** What happened to one thing, newest first. */
export function History({ lines }: { lines: readonly AuditLine[] }) {
  const locale = useLocale()
  const text = useText(auditText)
  if (lines.length === 0) return <p className="text-ink-soft">{text.noHistory}</p>
  return (
    <ol className="card divide-y divide-line">
      {lines.map((line) => (
        <li key={line.id} className="p-4">
          <p className="flex flex-wrap justify-between gap-x-4">
            <strong>
              {nameOf(subjectTypeNames, locale, line.subjectType)}: {deedName(line.action, locale)}
            </strong>
            <time dateTime={line.at.toISOString()} className="text-ink-soft">
              {formatMoment(line.at, locale)}
            </time>
          </p>
          <p className="text-ink-soft">
            <ActorName line={line} />
          </p>
          {line.reason && <p className="mt-1 break-words whitespace-pre-line">{line.reason}</p>}
        </li>
      ))}
    </ol>
  )
}
