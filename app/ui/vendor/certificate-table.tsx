import { formatDate } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { certificatesText } from '#app/i18n/vendor/certificates.ts'
import { paths } from '#app/paths.ts'
import { CertificateBadge } from '#app/ui/commerce/certificate-badge.tsx'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { CertificateStateBadge } from '#app/ui/moderation/state-badges.tsx'

type Row = {
  id: string
  productNameVi: string | null
  productNameEn: string | null
  scheme: string
  state: string
  stars: number | null
  number: string
  issuedBy: string
  issuedOn: string
  expiresOn: string | null
  note: string | null
  endsSoon: boolean
  daysLeft: number | null
}

/** Certificates with what became of them. `isAlone`: on the page of one, which leads nowhere else. */
export function CertificateTable({ rows, mayClaim, isAlone = false }: { rows: readonly Row[]; mayClaim: boolean; isAlone?: boolean }) {
  const locale = useLocale()
  const text = useText(certificatesText)
  return (
    <DataTable
      caption={text.title}
      columns={[
        { key: 'certificate', label: text.certificate },
        { key: 'product', label: text.product },
        { key: 'validity', label: text.validity },
        { key: 'state', label: text.state },
        ...(isAlone ? [] : [{ key: 'actions', label: '' }]),
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          certificate: (
            <>
              <CertificateBadge scheme={row.scheme} stars={row.stars} />
              <span className="mt-1 block break-words">{text.number(row.number)}</span>
              <span className="block text-ink-soft">{row.issuedBy}</span>
            </>
          ),
          product: row.productNameVi ? pick(locale, row.productNameVi, row.productNameEn ?? '') : text.wholeVendor,
          validity: <Validity row={row} />,
          state: (
            <>
              <CertificateStateBadge state={row.state} />
              {row.note && <span className="mt-1 block break-words">{text.officerSays(row.note)}</span>}
            </>
          ),
          ...(isAlone ? {} : { actions: <Open row={row} mayClaim={mayClaim} /> }),
        },
      }))}
    />
  )
}

function Validity({ row }: { row: Row }) {
  const locale = useLocale()
  const text = useText(certificatesText)
  const day = (text: string) => formatDate(new Date(text), locale)
  return (
    <>
      <span className="block">{text.fromTo(day(row.issuedOn), row.expiresOn ? day(row.expiresOn) : text.forever)}</span>
      {row.endsSoon && <Badge tone="warning">{text.endsIn(row.daysLeft ?? 0)}</Badge>}
    </>
  )
}

function Open({ row, mayClaim }: { row: Row; mayClaim: boolean }) {
  const text = useText(certificatesText)
  const isToMend = row.state === 'rejected' && mayClaim
  return (
    <ButtonLink
      to={paths.vendorCertificate(row.id)}
      variant={isToMend ? 'primary' : 'secondary'}
      size="small"
      aria-label={isToMend ? text.mendNamed(row.number) : text.openNamed(row.number)}
    >
      {isToMend ? text.mend : text.open}
    </ButtonLink>
  )
}
