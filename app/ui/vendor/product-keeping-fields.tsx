import { allMonths } from '#app/domain/catalog/rules/season.ts'
import { shippingClasses } from '#app/domain/catalog/rules/shipping-classes.ts'
import { listingFieldNames } from '#app/i18n/moderation/words.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { editorText } from '#app/i18n/vendor/products-editor.ts'
import { shippingClassNames } from '#app/i18n/vendor/products-words.ts'
import { CheckboxField, SelectField, TextField } from '#app/ui/controls/fields.tsx'
import { fieldId } from '#app/ui/controls/form-reply.ts'
import type { ListingFieldsProps } from './product-text-fields.tsx'

/** When there is some, how it keeps and how it travels. */
export function ProductKeepingFields({ listing, reply, mayBeSelfProduced }: ListingFieldsProps & { mayBeSelfProduced: boolean }) {
  const locale = useLocale()
  const names = listingFieldNames[locale]
  const text = useText(editorText)
  return (
    <>
      <SeasonMonths listing={listing} reply={reply} />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <TextField name="storageVi" label={names.storageVi} defaultValue={listing.storageVi} reply={reply} />
        <TextField name="storageEn" label={names.storageEn} defaultValue={listing.storageEn} reply={reply} hint={text.optional} />
        <TextField
          name="shelfLifeDays"
          label={names.shelfLifeDays}
          hint={text.shelfLifeHint}
          inputMode="numeric"
          defaultValue={listing.shelfLifeDays ?? ''}
          reply={reply}
        />
        <SelectField
          name="shippingClass"
          label={names.shippingClass}
          options={shippingClasses.map((value) => ({ value, label: shippingClassNames[locale][value] }))}
          defaultValue={listing.shippingClass}
          reply={reply}
        />
        <TextField
          name="maxTransitHours"
          label={names.maxTransitHours}
          inputMode="numeric"
          defaultValue={listing.maxTransitHours ?? ''}
          reply={reply}
        />
      </div>
      {listing.cashlessOnly && !listing.ageRestricted && <input type="hidden" name="cashlessOnly" value="on" />}
      <CheckboxField name="codAllowed" label={text.codAllowed} defaultChecked={listing.codAllowed} reply={reply} />
      {mayBeSelfProduced && (
        <CheckboxField name="selfProduced" label={text.selfProduced} hint={text.selfProducedHint} defaultChecked={listing.selfProduced} reply={reply} />
      )}
    </>
  )
}

function SeasonMonths({ listing, reply }: ListingFieldsProps) {
  const text = useText(editorText)
  const chosen = reply ? (reply.values.seasonMonths ?? '').split(',').map(Number) : listing.seasonMonths
  return (
    <fieldset id={fieldId('seasonMonths')} tabIndex={-1} className="field">
      <legend className="field-label">{text.allMonths}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(7.5rem,1fr))] gap-x-3 gap-y-1">
        {allMonths.map((month) => (
          <label key={month} className="choice">
            <input type="checkbox" name="seasonMonths" value={month} defaultChecked={chosen.includes(month)} />
            <span>{text.month(month)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
