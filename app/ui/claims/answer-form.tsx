import { Form } from '@remix-run/react'
import { whoseTurn } from '#app/domain/claims/rules/claim-states.ts'
import type { ClaimView } from '#app/domain/claims/rules/claim-view.ts'
import { subtract } from '#app/domain/shared/money.ts'
import { vendorClaimText } from '#app/i18n/claims/vendor.ts'
import { formatDong, formatMoment } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { CheckboxField, RadioGroup, TextArea, TextField, type RadioOption } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { Card } from '#app/ui/layouts/page.tsx'

type AnswerFormProps = { claim: ClaimView; mayDecide: boolean; reply: FormReply | null }

/** What the vendor has to do about a claim now: answer it, or wait. */
export function AnswerForm({ claim, mayDecide, reply }: AnswerFormProps) {
  const text = useText(vendorClaimText)
  const locale = useLocale()
  const turn = whoseTurn(claim.state)
  const mayGiveIn = turn === 'officer'
  if (turn !== 'vendor' && !mayGiveIn) return <Waiting>{turn === 'buyer' ? text.waitBuyer : text.over}</Waiting>
  if (!mayDecide) return <Waiting>{mayGiveIn ? text.waitOfficer : text.onlyLeader}</Waiting>
  return (
    <section className="card border-2 border-terracotta p-4 sm:p-5">
      <p className="font-semibold text-terracotta-deep">{text.next}</p>
      <h2>{text.answerTitle}</h2>
      <p className="mt-1 mb-4 text-ink-soft">
        {mayGiveIn ? text.lateHint : text.answerHint} {!mayGiveIn && claim.dueAt && text.dueBy(formatMoment(claim.dueAt, locale))}
      </p>
      <Form method="post" noValidate>
        <RadioGroup legend={text.choose} name="kind" options={useChoices(claim, mayGiveIn)} defaultValue={mayGiveIn ? 'accept' : undefined} reply={reply} />
        {!mayGiveIn && <PartFields claim={claim} reply={reply} />}
        <TextArea label={text.note} name="note" rows={3} maxLength={2000} reply={reply} />
        <Button>{text.send}</Button>
      </Form>
    </section>
  )
}

function Waiting({ children }: { children: string }) {
  const text = useText(vendorClaimText)
  return (
    <Card as="section">
      <h2>{text.next}</h2>
      <p className="mt-2">{children}</p>
    </Card>
  )
}

function useChoices(claim: ClaimView, mayGiveIn: boolean): RadioOption[] {
  const locale = useLocale()
  const text = useText(vendorClaimText)
  const accept = { value: 'accept', label: text.accept(formatDong(subtract(claim.asked, claim.granted), locale)), hint: text.acceptThen }
  if (mayGiveIn) return [accept]
  return [
    accept,
    { value: 'acceptPart', label: text.acceptPart, hint: text.acceptPartThen },
    { value: 'offer', label: text.offer, hint: text.offerThen },
    { value: 'decline', label: text.decline, hint: text.declineThen },
  ]
}

function PartFields({ claim, reply }: { claim: ClaimView; reply: FormReply | null }) {
  const locale = useLocale()
  const text = useText(vendorClaimText)
  return (
    <>
      <fieldset className="field">
        <legend className="field-label">{text.partTitle}</legend>
        {claim.lines.map((line) => (
          <TextField
            key={line.orderLineId}
            label={text.partOf(pick(locale, line.nameVi, line.nameEn), line.quantity)}
            name={`line.${line.orderLineId}`}
            type="number"
            inputMode="numeric"
            min={0}
            max={line.quantity}
            defaultValue={0}
            reply={reply}
          />
        ))}
        {claim.asksShipping && <CheckboxField label={text.partShipping(formatDong(claim.shipping, locale))} name="shipping" reply={reply} />}
      </fieldset>
      <TextField label={text.amount} name="amount" inputMode="numeric" maxLength={20} reply={reply} />
    </>
  )
}
