import { Form } from '@remix-run/react'
import { formatOtherMoney } from '#app/i18n/format-other-money.ts'
import { providerFeeText } from '#app/i18n/moderation/provider-fee.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { Card, Section } from '#app/ui/layouts/page.tsx'

type Fee = { paymentEventId: string; currency: string; minorUnits: bigint }

/** The operator enters what a fee in other money was in đồng. */
export function UnbookedFee({ fee, reply }: { fee: Fee; reply: FormReply | null }) {
  const text = useText(providerFeeText)
  const sum = formatOtherMoney(fee.minorUnits, fee.currency, useLocale())
  return (
    <Section title={text.title}>
      <Card>
        <Form method="post" noValidate className="grid max-w-xl gap-2">
          <p className="mb-3">{text.lead(sum)}</p>
          <input type="hidden" name="paymentEventId" value={fee.paymentEventId} />
          <TextField label={text.amount} name="amount" inputMode="numeric" maxLength={20} reply={reply} autoComplete="off" required />
          <TextField label={text.basis} name="basis" hint={text.basisHint} maxLength={300} reply={reply} autoComplete="off" required />
          <div>
            <Button>{text.book}</Button>
          </div>
        </Form>
      </Card>
    </Section>
  )
}
