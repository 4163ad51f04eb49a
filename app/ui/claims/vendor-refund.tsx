import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { RefundPage } from '#app/domain/claims/rules/claim-view.ts'
import { waitsForTransfer } from '#app/domain/payments/rules/refund-states.ts'
import { bankName } from '#app/domain/vendors/rules/bank-account.ts'
import { vendorClaimText } from '#app/i18n/claims/vendor.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { QrCode, type QrDrawing } from '#app/ui/commerce/qr-code.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card, Columns } from '#app/ui/layouts/page.tsx'
import { ClaimSteps } from './claim-steps.tsx'

type VendorRefundProps = {
  refund: RefundPage
  may: 'yes' | 'not-your-role' | 'decided-it'
  /** What is written into the transfer. */
  purpose: string
  qr: QrDrawing | null
  reply: FormReply | null
}

/** A refund as the vendor sees it: where to transfer it and how to say that it is done. */
export function VendorRefund(props: VendorRefundProps) {
  const text = useText(vendorClaimText)
  const { refund } = props
  return (
    <Columns
      side={
        <div className="grid gap-5">
          <Facts refund={refund} />
          <Card as="section">
            <h2 className="mb-3">{text.progress}</h2>
            <ClaimSteps steps={refund.steps} />
          </Card>
        </div>
      }
    >
      {refund.state === 'disputed' && (
        <div className="mb-5">
          <Notice kind="warning" title={text.disputed}>
            {refund.transfer?.dispute && <p className="whitespace-pre-line">“{refund.transfer.dispute}”</p>}
            <p>{text.disputedHint}</p>
          </Notice>
        </div>
      )}
      <Next {...props} />
    </Columns>
  )
}

function Facts({ refund }: { refund: RefundPage }) {
  const locale = useLocale()
  const text = useText(vendorClaimText)
  return (
    <Card as="section" className="stacked-definitions">
      <DefinitionList
        items={[
          { term: text.order, description: <Link to={paths.vendorOrder(refund.orderId)} className="link">{refund.orderCode}</Link> },
          ...(refund.claimId ? [{ term: text.claim, description: <Link to={paths.vendorClaim(refund.claimId)} className="link">{refund.claimCode}</Link> }] : []),
          { term: text.dueOn, description: <strong>{formatDate(refund.dueOn, locale)}</strong> },
          ...(refund.decidedBy ? [{ term: text.decidedBy, description: refund.decidedBy }] : []),
          ...(refund.transfer?.bankReference ? [{ term: text.bankReference, description: refund.transfer.bankReference }] : []),
        ]}
      />
    </Card>
  )
}

function Next({ refund, may, purpose, qr, reply }: VendorRefundProps) {
  const text = useText(vendorClaimText)
  if (refund.state === 'settled') return <Said>{text.settled}</Said>
  if (refund.state === 'transferred') return <Said>{text.waitConfirm}</Said>
  if (!waitsForTransfer(refund.state)) return <Said>{text.byProvider}</Said>
  if (!refund.transfer) return <Said title={text.waitsForAccount}>{text.waitsForAccountHint}</Said>
  if (may !== 'yes') return <Said>{may === 'decided-it' ? text.twoPeople : text.onlyLeader}</Said>
  const { bankBin, account, holder } = refund.transfer
  return (
    <section className="card border-2 border-terracotta p-4 sm:p-5">
      <p className="font-semibold text-terracotta-deep">{text.next}</p>
      <h2>{text.pay}</h2>
      <p className="mt-1 mb-4 text-ink-soft">{text.payHint}</p>
      <div className="mb-4 grid gap-4 sm:grid-cols-[auto_1fr]">
        {qr && <QrCode {...qr} label={text.qr} className="w-56 max-w-full rounded-control border border-line" />}
        <DefinitionList
          items={[
            { term: text.bank, description: bankName(bankBin) ?? bankBin },
            { term: text.account, description: <strong className="break-all">{account}</strong> },
            { term: text.holder, description: holder },
            { term: text.amountTerm, description: <Money amount={refund.amount} className="font-semibold" /> },
            { term: text.content, description: <strong className="break-all">{purpose}</strong> },
          ]}
        />
      </div>
      <Form method="post" noValidate>
        <TextField label={text.bankReference} name="bankReference" hint={text.bankReferenceHint} autoComplete="off" maxLength={40} reply={reply} />
        <Button>{text.markPaid}</Button>
      </Form>
    </section>
  )
}

function Said({ title, children }: { title?: string; children: ReactNode }) {
  const text = useText(vendorClaimText)
  return (
    <Card as="section">
      <h2>{title ?? text.next}</h2>
      <p className="mt-2">{children}</p>
    </Card>
  )
}
