import { checkoutText } from '#app/i18n/shop/checkout.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { Step } from './step.tsx'

/** Only when the cart has alcohol: Decree 24/2020/NĐ-CP Art. 6 wants the buyer's age. */
export function AgeFields({ reply }: { reply: FormReply }) {
  const text = useText(checkoutText)
  return (
    <Step title={text.age}>
      <p className="mb-3">{text.ageText}</p>
      <TextField label={text.birthDate} name="birthDate" type="date" reply={reply} required autoComplete="bday" className="max-w-56" />
    </Step>
  )
}
