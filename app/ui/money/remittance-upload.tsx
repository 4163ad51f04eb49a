import { Form } from '@remix-run/react'
import { carrierNames, carriers } from '#app/domain/orders/rules/carriers.ts'
import { remittanceText } from '#app/i18n/money/remittances.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { FileField, SelectField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Card } from '#app/ui/layouts/page.tsx'

/** Sends a carrier's list; works without JavaScript. */
export function RemittanceUpload({ action, reply }: { action: string; reply: FormReply | null }) {
  const text = useText(remittanceText)
  const options = carriers.map((value) => ({ value, label: value === 'own' ? text.ownCarrier : carrierNames[value] }))
  return (
    <Card>
      <FormSummary reply={reply} labels={text} />
      <Form method="post" action={action} encType="multipart/form-data" className="grid max-w-xl gap-4">
        <SelectField label={text.carrier} name="carrier" options={options} reply={reply} />
        <FileField label={text.file} name="file" hint={text.fileHint} accept=".csv,.txt,text/csv,text/plain" reply={reply} required />
        <div>
          <Button>{text.send}</Button>
        </div>
      </Form>
    </Card>
  )
}
