import { Form } from '@remix-run/react'
import { carrierNames, carriers } from '#app/domain/orders/rules/carriers.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { orderText } from '#app/i18n/vendor/orders-one.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { SelectField, TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'

/** Carrier and the number on its receipt. */
export function ShipForm({ reply }: { reply: FormReply | null }) {
  const text = useText(orderText)
  const options = carriers.map((value) => ({ value, label: value === 'own' ? text.ownCarrier : carrierNames[value] }))
  return (
    <Form method="post" className="max-w-md">
      <SelectField label={text.carrier} name="carrier" options={options} reply={reply} required />
      <TextField
        label={text.trackingNumber}
        name="trackingNumber"
        hint={text.trackingHint}
        reply={reply}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
      />
      <Button name="intent" value="ship" className="w-full sm:w-auto">
        {text.ship}
      </Button>
    </Form>
  )
}
