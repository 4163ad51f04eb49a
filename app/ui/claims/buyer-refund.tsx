import { Form } from '@remix-run/react'
import type { RefundPage } from '#app/domain/claims/rules/claim-view.ts'
import { countsAsArrivedAt } from '#app/domain/payments/rules/refund-deadlines.ts'
import { waitsForTransfer } from '#app/domain/payments/rules/refund-states.ts'
import { bankName } from '#app/domain/vendors/rules/bank-account.ts'
import { banks } from '#app/domain/vendors/rules/banks.ts'
import { buyerClaimText } from '#app/i18n/claims/buyer.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { SelectField, TextArea, TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card, Columns } from '#app/ui/layouts/page.tsx'
import { ClaimSteps } from './claim-steps.tsx'

type BuyerRefundProps = { refund: RefundPage; reply: FormReply | null }

/** A refund as the buyer sees it: where it goes, how far it is, what they can say. */
export function BuyerRefund({ refund, reply }: BuyerRefundProps) {
  const text = useText(buyerClaimText)
  return (
    <Columns
      side={
        <Card as="section">
          <h2 className="mb-3">{text.progress}</h2>
          <ClaimSteps steps={refund.steps} />
        </Card>
      }
    >
      <div className="grid gap-5">
        <Facts refund={refund} />
        {refund.state === 'transferred' && <Arrived refund={refund} reply={reply} />}
        {waitsForTransfer(refund.state) && <AccountForm refund={refund} reply={reply} />}
      </div>
    </Columns>
  )
}

function Facts({ refund }: { refund: RefundPage }) {
  const locale = useLocale()
  const text = useText(buyerClaimText)
  const { transfer } = refund
  return (
    <Card as="section">
      <DefinitionList
        items={[
          { term: text.seller, description: pick(locale, refund.vendorNameVi, refund.vendorNameEn) },
          ...(transfer ? [{ term: text.into, description: text.accountIs(bankName(transfer.bankBin) ?? '', transfer.account, transfer.holder) }] : []),
          ...(transfer?.bankReference ? [{ term: text.bankReference, description: <strong className="break-all">{transfer.bankReference}</strong> }] : []),
        ]}
      />
    </Card>
  )
}

function AccountForm({ refund, reply }: BuyerRefundProps) {
  const text = useText(buyerClaimText)
  const isChange = refund.transfer !== null
  return (
    <Card as="section" className={isChange ? '' : 'border-2 border-terracotta'}>
      <h2>{isChange ? text.changeAccount : text.accountTitle}</h2>
      <p className="mt-1 mb-4 text-ink-soft">{text.accountHint}</p>
      <Form method="post" noValidate>
        <SelectField label={text.bank} name="bankBin" options={banks.map(({ bin, name }) => ({ value: bin, label: name }))} reply={reply} />
        <TextField label={text.account} name="account" inputMode="numeric" autoComplete="off" maxLength={40} reply={reply} />
        <TextField label={text.holder} name="holder" hint={text.holderHint} autoComplete="name" maxLength={80} reply={reply} />
        <Button name="intent" value="account">
          {text.saveAccount}
        </Button>
      </Form>
    </Card>
  )
}

function Arrived({ refund, reply }: BuyerRefundProps) {
  const locale = useLocale()
  const text = useText(buyerClaimText)
  const { transfer } = refund
  return (
    <Card as="section" className="border-2 border-terracotta">
      <h2>{text.arrivedTitle}</h2>
      {transfer?.transferredAt && (
        <p className="mt-1 mb-4 text-ink-soft">{text.arrivedHint(formatMoment(countsAsArrivedAt(transfer.transferredAt), locale))}</p>
      )}
      <Form method="post">
        <Button name="intent" value="confirm">
          {text.arrived}
        </Button>
      </Form>
      <Form method="post" className="mt-4 border-t border-line pt-4">
        <TextArea label={text.notArrivedWhy} name="dispute" rows={3} maxLength={1000} reply={reply} />
        <Button variant="secondary" name="intent" value="dispute">
          {text.notArrived}
        </Button>
      </Form>
    </Card>
  )
}
