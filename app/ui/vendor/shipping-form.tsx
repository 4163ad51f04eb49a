import { Form } from '@remix-run/react'
import { shippingClasses, shippingKinds, shippingZones } from '#app/domain/vendors/rules/shipping-price.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { shippingClassNames, shippingKindNames, shippingText, shippingZoneNames } from '#app/i18n/vendor/shipping.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/controls/button.tsx'
import { FieldErrors } from '#app/ui/controls/field-frame.tsx'
import { SelectField, TextField } from '#app/ui/controls/fields.tsx'
import { fieldId, type FormReply } from '#app/ui/controls/form-reply.ts'

/** `formKey` is the new rate's id, or the id of the rate that is being changed. */
export function ShippingForm({ formKey, isChange, reply }: { formKey: string; isChange: boolean; reply: FormReply | null }) {
  const text = useText(shippingText)
  const kinds = useText(shippingKindNames)
  const zones = useText(shippingZoneNames)
  return (
    <Form method="post" key={formKey} className="group">
      <input type="hidden" name="key" value={formKey} />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <TextField label={text.name} name="nameVi" hint={text.nameHint} required maxLength={80} reply={reply} />
        <TextField label={text.nameEn} name="nameEn" hint={text.optional} maxLength={80} reply={reply} />
        <SelectField
          label={text.kind}
          name="kind"
          reply={reply}
          defaultValue="carrier"
          options={shippingKinds.map((value) => ({ value, label: kinds[value] }))}
        />
        {/* Whoever fetches the goods may come from anywhere. By style alone, so that it goes without JavaScript too. */}
        <div className="group-has-[option[value=pickup]:checked]:hidden">
          <SelectField
            label={text.zone}
            name="zone"
            reply={reply}
            defaultValue="nationwide"
            options={shippingZones.map((value) => ({ value, label: zones[value] }))}
          />
        </div>
        <TextField label={text.baseFee} name="baseFee" inputMode="numeric" required defaultValue="25000" reply={reply} />
        <TextField label={text.perKgFee} name="perKgFee" hint={text.perKgHint} inputMode="numeric" required defaultValue="0" reply={reply} />
        <TextField label={text.freeFrom} name="freeFrom" hint={text.freeFromHint} inputMode="numeric" reply={reply} />
        <div className="grid grid-cols-2 items-end gap-x-4">
          <TextField label={text.minDays} name="minDays" inputMode="numeric" required defaultValue="2" reply={reply} />
          <TextField label={text.maxDays} name="maxDays" inputMode="numeric" required defaultValue="5" reply={reply} />
        </div>
      </div>
      <ClassChoices reply={reply} />
      <div className="flex flex-wrap gap-2">
        <Button name="intent" value={isChange ? 'change' : 'add'}>
          {isChange ? text.saveChange : text.saveNew}
        </Button>
        {isChange && (
          <ButtonLink to={paths.vendorShipping()} variant="secondary">
            {text.cancel}
          </ButtonLink>
        )}
      </div>
    </Form>
  )
}

function ClassChoices({ reply }: { reply: FormReply | null }) {
  const text = useText(shippingText)
  const names = useText(shippingClassNames)
  const chosen = reply?.values.shippingClasses?.split(',') ?? ['ambient', 'ambient_fragile']
  const id = fieldId('shippingClasses')
  return (
    <fieldset id={id} tabIndex={-1} className="field">
      <legend className="field-label">{text.classes}</legend>
      <div className="grid gap-x-4 sm:grid-cols-2">
        {shippingClasses.map((value) => (
          <label key={value} className="choice">
            <input type="checkbox" name="shippingClasses" value={value} defaultChecked={chosen.includes(value)} />
            <span>{names[value]}</span>
          </label>
        ))}
      </div>
      <FieldErrors id={id} errors={reply?.errors.shippingClasses} />
    </fieldset>
  )
}
