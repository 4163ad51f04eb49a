import type { TrailLine } from '#app/domain/supervision/rules/trail-line.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { auditText } from '#app/i18n/moderation/audit.ts'
import { deedName, subjectTypeNames } from '#app/i18n/moderation/deed-names.ts'
import { nameOf } from '#app/i18n/moderation/words.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { AuditDetail } from './audit-detail.tsx'
import { ActorName } from './history.tsx'

/** The audit trail as a table; a thing's name leads to all that happened to it. */
export function TrailTable({ lines }: { lines: readonly TrailLine[] }) {
  const locale = useLocale()
  const text = useText(auditText)
  return (
    <DataTable
      caption={text.title}
      columns={[
        { key: 'at', label: text.at },
        { key: 'who', label: text.who },
        { key: 'what', label: text.what },
        { key: 'vendor', label: text.vendor },
        { key: 'reason', label: text.reason },
      ]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: {
          at: <time dateTime={line.at.toISOString()}>{formatMoment(line.at, locale)}</time>,
          who: <ActorName line={line} />,
          what: (
            <Link to={withQuery(paths.moderationAudit(), { loai: line.subjectType, doi_tuong: line.subjectId })} className="link">
              {nameOf(subjectTypeNames, locale, line.subjectType)}: {deedName(line.action, locale)}
            </Link>
          ),
          vendor: line.vendorId && (
            <Link to={paths.moderationVendor(line.vendorId)} className="link">
              {pick(locale, line.vendorNameVi ?? '', line.vendorNameEn ?? '')}
            </Link>
          ),
          reason: (
            <>
              {line.reason && <p className="break-words whitespace-pre-line">{line.reason}</p>}
              <AuditDetail detail={line.detail} />
            </>
          ),
        },
      }))}
    />
  )
}
