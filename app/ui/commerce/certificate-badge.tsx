import { certificateNames } from '#app/i18n/ui/certificate-names.ts'
import { commerceText } from '#app/i18n/ui/commerce.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { StarIcon } from '#app/ui/icons/star-icon.tsx'

/** A certificate by its scheme; OCOP shows its stars. */
export function CertificateBadge({ scheme, stars }: { scheme: string; stars?: number | null }) {
  const locale = useLocale()
  const text = useText(commerceText)
  if (scheme === 'ocop' && stars) {
    return (
      <span className="badge badge-gold" role="img" aria-label={text.ocop(stars)}>
        OCOP <span className="ml-0.5">{stars}</span>
        <StarIcon className="size-3.5" />
      </span>
    )
  }
  return <Badge tone={scheme === 'gi' ? 'info' : 'good'}>{certificateNames[scheme]?.[locale] ?? scheme}</Badge>
}
