import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { can } from '#app/domain/shared/state-table.ts'
import { claimLife, whoseTurn } from '#app/domain/claims/rules/claim-states.ts'
import type { ClaimView } from '#app/domain/claims/rules/claim-view.ts'
import { buyerClaimText } from '#app/i18n/claims/buyer.ts'
import { claimReasonNames } from '#app/i18n/claims/words.ts'
import { formatDate, formatDong, formatMoment } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { refundStateNames } from '#app/i18n/shop/purchase.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { TextArea } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card, Columns } from '#app/ui/layouts/page.tsx'
import { ClaimGoods, ClaimPhotos } from './claim-goods.tsx'
import { ClaimSteps } from './claim-steps.tsx'

type BuyerClaimProps = { claim: ClaimView; token: string; reply: FormReply | null }

/** A claim as the buyer sees it: what was said, what comes next, what they can do. */
export function BuyerClaim({ claim, token, reply }: BuyerClaimProps) {
  const text = useText(buyerClaimText)
  return (
    <Columns
      side={
        <div className="grid gap-5">
          <Facts claim={claim} />
          <Card as="section">
            <h2 className="mb-3">{text.progress}</h2>
            <ClaimSteps steps={claim.steps} awaited={useAwaited(claim)} />
          </Card>
        </div>
      }
    >
      <div className="grid gap-5">
        <Next claim={claim} reply={reply} />
        {claim.refunds.length > 0 && <Refunds claim={claim} token={token} />}
        <Card as="section">
          <h2 className="mb-3">{text.goods}</h2>
          <ClaimGoods claim={claim} />
        </Card>
        <Card as="section">
          <h2 className="mb-3">{text.youWrote}</h2>
          {claim.text && <p className="mb-3 break-words whitespace-pre-line">{claim.text}</p>}
          <ClaimPhotos photoIds={claim.photoIds} hrefOf={(id, file) => paths.claimPhoto(token, id, file)} />
        </Card>
      </div>
    </Columns>
  )
}

/** Whose word is awaited, and by when. */
function useAwaited({ state, dueAt }: ClaimView): string | null {
  const locale = useLocale()
  const text = useText(buyerClaimText)
  if (!dueAt) return null
  const moment = formatMoment(dueAt, locale)
  const turn = whoseTurn(state)
  if (turn === 'vendor') return text.dueVendor(moment)
  return turn === 'officer' ? text.dueOfficer(moment) : text.dueBuyer(moment)
}

function Facts({ claim }: { claim: ClaimView }) {
  const locale = useLocale()
  const text = useText(buyerClaimText)
  return (
    <Card as="section" className="stacked-definitions">
      <DefinitionList
        items={[
          { term: text.seller, description: pick(locale, claim.vendorNameVi, claim.vendorNameEn) },
          { term: text.reason, description: claimReasonNames[locale][claim.reason] },
          { term: text.asked, description: <Money amount={claim.asked} className="font-semibold" /> },
          ...(claim.granted > 0n ? [{ term: text.granted, description: <Money amount={claim.granted} className="font-semibold" /> }] : []),
        ]}
      />
    </Card>
  )
}

function Next({ claim, reply }: { claim: ClaimView; reply: FormReply | null }) {
  const locale = useLocale()
  const text = useText(buyerClaimText)
  const awaited = useAwaited(claim)
  const hasAnswer = whoseTurn(claim.state) === 'buyer'
  return (
    <section className={`card p-4 sm:p-5 ${hasAnswer ? 'border-2 border-terracotta' : ''}`}>
      <h2 className="mb-2">{text.next}</h2>
      <p>{awaited ? `${hasAnswer ? '' : `${text.waiting} `}${awaited}` : text.over}</p>
      {claim.state === 'offered' && claim.offered !== null && (
        <Deed title={text.offerTitle(formatDong(claim.offered, locale))} hint={text.offerHint}>
          <Button name="intent" value="takeOffer">
            {text.take}
          </Button>
        </Deed>
      )}
      {hasAnswer && (
        <Deed title={text.escalateTitle} hint={text.escalateHint}>
          <TextArea label={text.escalateWhy} name="note" rows={3} maxLength={2000} reply={reply} />
          <Button variant="secondary" name="intent" value="escalate">
            {text.escalate}
          </Button>
        </Deed>
      )}
      {can(claimLife, claim.state, 'withdraw') && (
        <Form method="post" className="mt-4 border-t border-line pt-4">
          <Button variant="quiet" size="small" name="intent" value="withdraw">
            {text.withdraw}
          </Button>
          <p className="field-hint">{text.withdrawHint}</p>
        </Form>
      )}
    </section>
  )
}

function Deed({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  return (
    <Form method="post" className="mt-4 border-t border-line pt-4">
      <h3 className="font-semibold">{title}</h3>
      <p className="mb-3 text-ink-soft">{hint}</p>
      {children}
    </Form>
  )
}

function Refunds({ claim, token }: { claim: ClaimView; token: string }) {
  const locale = useLocale()
  const text = useText(buyerClaimText)
  return (
    <Card as="section">
      <h2 className="mb-2">{text.refunds}</h2>
      <ul className="grid gap-2">
        {claim.refunds.map((refund) => (
          <li key={refund.id}>
            <Money amount={refund.amount} className="font-semibold" />: {refundStateNames[locale][refund.state]}
            {refund.settledAt ? ` (${formatDate(refund.settledAt, locale)})` : `. ${text.refundDue(formatDate(refund.dueOn, locale))}.`}{' '}
            <Link to={paths.refund(token, refund.id)} className="link inline-flex min-h-11 items-center">
              {text.seeRefund}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
