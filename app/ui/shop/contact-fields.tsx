import { checkoutText } from '#app/i18n/shop/checkout.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { Step } from './step.tsx'
import { useFilledIn } from './use-filled-in.ts'

export function ContactFields({ reply }: { reply: FormReply }) {
  const text = useText(checkoutText)
  const name = useFilledIn('name', reply.values.name)
  const phone = useFilledIn('phone', reply.values.phone)
  return (
    <Step title={text.contact}>
      <TextField key={`name ${name}`} label={text.name} name="name" reply={reply} required autoComplete="name" maxLength={100} />
      <TextField key={`phone ${phone}`} label={text.phone} name="phone" type="tel" hint={text.phoneHint} reply={reply} required autoComplete="tel" maxLength={20} />
      <TextField label={text.email} name="email" type="email" hint={text.emailHint} reply={reply} autoComplete="email" maxLength={200} />
    </Step>
  )
}
