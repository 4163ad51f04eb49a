import type { LiveClaim } from '#app/domain/claims/rules/claim-view.ts'
import { vendorClaimText } from '#app/i18n/claims/vendor.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { ClaimBadge } from './claim-badge.tsx'

/** On the vendor's page of an order: that its buyer has reported something, and the way there. */
export function OrderClaim({ claim }: { claim: LiveClaim }) {
  const text = useText(vendorClaimText)
  const locale = useLocale()
  return (
    <section className="card p-4 sm:p-5" aria-label={text.ofOrder}>
      <h2>{text.ofOrder}</h2>
      <p className="mt-1 flex flex-wrap items-center gap-x-3">
        <Link to={paths.vendorClaim(claim.id)} className="link inline-flex min-h-11 items-center">
          {text.title(claim.code)}
        </Link>
        <ClaimBadge state={claim.state} />
      </p>
      {claim.state === 'open' && claim.dueAt && <p className="font-semibold">{text.dueBy(formatMoment(claim.dueAt, locale))}</p>}
    </section>
  )
}
