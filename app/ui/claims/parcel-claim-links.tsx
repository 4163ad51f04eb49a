import type { ParcelClaims } from '#app/domain/claims/rules/parcel-claims.ts'
import type { RefundState } from '#app/domain/payments/rules/refund-states.ts'
import { buyerClaimText } from '#app/i18n/claims/buyer.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { ClaimBadge } from './claim-badge.tsx'

/** On the page of an order: the claims about a parcel, and the way to open one while there is time. */
export function ParcelClaimLinks({ claims: { claims, claimableUntil }, orderId, token }: { claims: ParcelClaims; orderId: string; token: string }) {
  const locale = useLocale()
  const text = useText(buyerClaimText)
  if (claims.length === 0 && !claimableUntil) return null
  return (
    <div className="mt-4 border-t border-line pt-4">
      {claims.length > 0 && (
        <ul aria-label={text.claims} className="grid gap-2">
          {claims.map((claim) => (
            <li key={claim.id} className="flex flex-wrap items-center gap-2">
              <Link to={paths.claim(token, claim.id)} className="link inline-flex min-h-11 items-center">
                {text.title(claim.code)}
              </Link>
              <ClaimBadge state={claim.state} />
            </li>
          ))}
        </ul>
      )}
      {claimableUntil && (
        <>
          <ButtonLink to={paths.newClaim(token, orderId)} variant="secondary" size="small">
            {text.report}
          </ButtonLink>
          <p className="mt-1 text-ink-soft">{text.reportUntil(formatMoment(claimableUntil, locale))}</p>
        </>
      )}
    </div>
  )
}

/** A refund by transfer needs the buyer's account, and later their word that it came. */
export function RefundLink({ state, to }: { state: RefundState; to: string }) {
  const text = useText(buyerClaimText)
  return (
    <Link to={to} className="link inline-flex min-h-11 items-center">
      {state === 'manual' ? text.giveAccount : text.seeRefund}
    </Link>
  )
}
