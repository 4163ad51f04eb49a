import type { ReactNode } from 'react'
import type { ClaimView } from '#app/domain/claims/rules/claim-view.ts'
import { whoseTurn } from '#app/domain/claims/rules/claim-states.ts'
import { vendorClaimText } from '#app/i18n/claims/vendor.ts'
import { claimReasonNames } from '#app/i18n/claims/words.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card, Columns } from '#app/ui/layouts/page.tsx'
import { RefundBadge } from './claim-badge.tsx'
import { ClaimGoods, ClaimPhotos } from './claim-goods.tsx'
import { ClaimSteps } from './claim-steps.tsx'

/** A claim as the vendor sees it; `children` is what to do next and comes right after what the buyer showed. */
export function VendorClaim({ claim, children }: { claim: ClaimView; children: ReactNode }) {
  const text = useText(vendorClaimText)
  return (
    <Columns
      side={
        <div className="grid gap-5">
          <Facts claim={claim} />
          <Card as="section">
            <h2 className="mb-3">{text.progress}</h2>
            <ClaimSteps steps={claim.steps} />
          </Card>
        </div>
      }
    >
      <div className="grid gap-5">
        <Card as="section">
          <h2 className="mb-3">{text.buyerSays}</h2>
          <p className="mb-3 break-words whitespace-pre-line">{claim.text || text.noWords}</p>
          <ClaimPhotos photoIds={claim.photoIds} hrefOf={paths.vendorClaimPhoto} />
          <h3 className="mt-4 mb-2 font-semibold">{text.goods}</h3>
          <ClaimGoods claim={claim} />
        </Card>
        {children}
        {claim.refunds.length > 0 && (
          <Card as="section">
            <h2 className="mb-2">{text.refunds}</h2>
            <ul className="grid gap-2">
              {claim.refunds.map((refund) => (
                <li key={refund.id} className="flex flex-wrap items-center gap-2">
                  <Link to={paths.vendorRefund(refund.id)} className="link inline-flex min-h-11 items-center">
                    <Money amount={refund.amount} />
                  </Link>
                  <RefundBadge state={refund.state} />
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </Columns>
  )
}

function Facts({ claim }: { claim: ClaimView }) {
  const locale = useLocale()
  const text = useText(vendorClaimText)
  const order = (
    <Link to={paths.vendorOrder(claim.orderId)} className="link">
      {claim.orderCode}
    </Link>
  )
  return (
    <Card as="section" className="stacked-definitions">
      <DefinitionList
        items={[
          { term: text.order, description: order },
          { term: text.reason, description: claimReasonNames[locale][claim.reason] },
          { term: text.openedAt, description: formatMoment(claim.openedAt, locale) },
          ...(claim.dueAt && whoseTurn(claim.state) === 'vendor' ? [{ term: text.due, description: <strong>{formatMoment(claim.dueAt, locale)}</strong> }] : []),
          { term: text.asked, description: <Money amount={claim.asked} className="font-semibold" /> },
          ...(claim.granted > 0n ? [{ term: text.granted, description: <Money amount={claim.granted} className="font-semibold" /> }] : []),
        ]}
      />
    </Card>
  )
}
