import type { Listing } from '#app/domain/catalog/rules/listing.ts'
import { listingFieldNames } from '#app/i18n/moderation/words.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { editorText } from '#app/i18n/vendor/products-editor.ts'
import { CheckboxField, SelectField, TextArea, TextField, type Option } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'

export type ListingFieldsProps = { listing: Listing; reply: FormReply | null }

/** Names, texts and what stands on the label. */
export function ProductTextFields({ listing, reply, categories }: ListingFieldsProps & { categories: readonly Option[] }) {
  const names = listingFieldNames[useLocale()]
  const text = useText(editorText)
  const field = (name: 'nameVi' | 'nameEn' | 'originPlace' | 'descriptionVi' | 'descriptionEn' | 'ingredients' | 'usage' | 'warnings') => ({
    name,
    label: names[name],
    defaultValue: listing[name],
    reply,
  })
  return (
    <>
      <p className="mb-4 text-ink-soft">{text.nameHint}</p>
      <div className="grid gap-x-4 sm:grid-cols-2">
        <TextField {...field('nameVi')} required maxLength={120} />
        <TextField {...field('nameEn')} maxLength={120} hint={text.optional} />
        <SelectField name="categorySlug" label={names.categorySlug} options={categories} defaultValue={listing.categorySlug} reply={reply} />
        <TextField {...field('originPlace')} maxLength={120} />
        <TextArea {...field('descriptionVi')} rows={5} />
        <TextArea {...field('descriptionEn')} rows={5} />
        <TextArea {...field('ingredients')} rows={3} />
        <TextArea {...field('usage')} rows={3} />
        <TextArea {...field('warnings')} rows={3} />
        <TextField
          name="aliases"
          label={text.aliases}
          hint={text.aliasesHint}
          defaultValue={listing.aliases.join(', ')}
          reply={reply}
        />
      </div>
      <CheckboxField name="ageRestricted" label={text.ageRestricted} hint={text.ageHint} defaultChecked={listing.ageRestricted} reply={reply} />
    </>
  )
}
