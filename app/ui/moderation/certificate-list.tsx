import type { CertificateRow } from '#app/domain/supervision/rules/certificate-row.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { vendorText } from '#app/i18n/moderation/vendor.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { CertificateBadge } from '#app/ui/commerce/certificate-badge.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { CertificateStateBadge } from './state-badges.tsx'

/** A vendor's certificates, each leading to the page where it is decided. */
export function CertificateList({ certificates }: { certificates: readonly CertificateRow[] }) {
  const locale = useLocale()
  const text = useText(vendorText)
  if (certificates.length === 0) return <p className="text-ink-soft">{text.noCertificates}</p>
  return (
    <ul className="card divide-y divide-line">
      {certificates.map((one) => (
        <li key={one.id} className="p-4">
          <p className="flex flex-wrap items-center gap-2">
            <CertificateBadge scheme={one.scheme} stars={one.stars} />
            <CertificateStateBadge state={one.state} />
          </p>
          <p className="mt-1">
            <Link to={paths.moderationCertificate(one.id)} className="link font-semibold break-words">
              {text.number} {one.number}
            </Link>
            <span className="block text-ink-soft">
              {one.productNameVi ? pick(locale, one.productNameVi, one.productNameEn ?? '') : text.wholeVendor}
              {' · '}
              {text.expires}: {one.expiresOn ? formatDate(one.expiresOn, locale) : text.forever}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
