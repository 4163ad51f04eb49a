import { Form } from '@remix-run/react'
import { useText } from '#app/i18n/use-text.tsx'
import { invoiceText } from '#app/i18n/vendor/invoices.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import type { InvoiceView } from './invoice-view.ts'

type InvoiceFormProps = { order: InvoiceView; issuedOn: string; reply?: FormReply | null }

/** Number, day and where the buyer looks it up. */
export function InvoiceForm({ order: { issued }, issuedOn, reply }: InvoiceFormProps) {
  const text = useText(invoiceText)
  return (
    <Form method="post" className="grid gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <FormSummary reply={reply} labels={text} />
      </div>
      <TextField label={text.number} name="number" hint={text.numberHint} defaultValue={issued?.number} required maxLength={40} reply={reply} />
      <TextField label={text.issuedOn} name="issuedOn" type="date" defaultValue={issuedOn} required reply={reply} />
      <TextField label={text.lookupCode} name="lookupCode" defaultValue={issued?.lookupCode ?? undefined} maxLength={100} reply={reply} />
      <TextField label={text.link} name="link" type="url" hint={text.linkHint} defaultValue={issued?.link ?? undefined} maxLength={500} reply={reply} />
      <div>
        <Button>{text.save}</Button>
      </div>
    </Form>
  )
}
