import type { ClaimView } from '#app/domain/claims/rules/claim-view.ts'
import { subtract } from '#app/domain/shared/money.ts'
import { deskClaimText } from '#app/i18n/claims/desk.ts'
import { formatDong } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { CheckboxField, TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { DecisionForm } from '#app/ui/moderation/decision-form.tsx'

/** The officer's decision about a claim; open only once the two sides could not agree. */
export function ClaimDecision({ claim, reply }: { claim: ClaimView; reply: FormReply | null }) {
  const locale = useLocale()
  const text = useText(deskClaimText)
  const left = formatDong(subtract(claim.asked, claim.granted), locale)
  const choices = [
    { value: 'grantAll', label: text.grantAll(left), then: text.grantAllThen },
    { value: 'grantPart', label: text.grantPart, then: text.grantPartThen },
    { value: 'grantAmount', label: text.grantAmount, then: text.grantAmountThen },
    { value: 'dismiss', label: text.dismiss, then: text.dismissThen },
  ]
  if (claim.state !== 'escalated') return <DecisionForm choices={[]} />
  return (
    <DecisionForm choices={choices} reply={reply} labels={{ amount: text.sum }}>
      {claim.lines.map((line) => (
        <TextField
          key={line.orderLineId}
          label={text.partOf(pick(locale, line.nameVi, line.nameEn), line.quantity)}
          name={`line.${line.orderLineId}`}
          type="number"
          inputMode="numeric"
          min={line.grantedQuantity}
          max={line.quantity}
          defaultValue={line.grantedQuantity}
          reply={reply}
        />
      ))}
      {claim.asksShipping && !claim.grantedShipping && (
        <CheckboxField label={text.shipping(formatDong(claim.shipping, locale))} name="shipping" reply={reply} />
      )}
      <TextField label={text.sum} name="amount" inputMode="numeric" maxLength={20} reply={reply} />
    </DecisionForm>
  )
}
