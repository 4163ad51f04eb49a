import { Form } from '@remix-run/react'
import { rateKinds } from '#app/domain/settlement/rules/new-rate.ts'
import { legalForms, mayBeWithheldFrom } from '#app/domain/vendors/rules/legal-forms.ts'
import { pick } from '#app/i18n/locale.ts'
import { rateKindNames, rateText } from '#app/i18n/moderation/rates.ts'
import { legalFormNames } from '#app/i18n/ui/legal-form-names.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { CheckboxField, SelectField, TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'

type RateFormProps = { categories: readonly { slug: string; nameVi: string; nameEn: string }[]; reply?: FormReply | null }

/** A new rate with the day it begins. */
export function RateForm({ categories, reply }: RateFormProps) {
  const text = useText(rateText)
  const locale = useLocale()
  const forms = legalForms.filter(mayBeWithheldFrom)
  return (
    <Form method="post" className="grid gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <FormSummary reply={reply} labels={{ ...text, categorySlug: text.category }} />
      </div>
      <SelectField label={text.kind} name="kind" options={rateKinds.map((value) => ({ value, label: rateKindNames[locale][value] }))} required reply={reply} />
      <SelectField
        label={text.legalForm}
        name="legalForm"
        hint={text.legalFormHint}
        placeholder={text.noForm}
        options={forms.map((value) => ({ value, label: legalFormNames[locale][value] }))}
        reply={reply}
      />
      <SelectField
        label={text.category}
        name="categorySlug"
        placeholder={text.allGoods}
        options={categories.map(({ slug, nameVi, nameEn }) => ({ value: slug, label: pick(locale, nameVi, nameEn) }))}
        reply={reply}
      />
      <CheckboxField label={text.selfProduced} name="selfProduced" hint={text.selfProducedHint} reply={reply} />
      <TextField label={text.percent} name="percent" hint={text.percentHint} inputMode="decimal" required reply={reply} />
      <TextField label={text.basis} name="basis" hint={text.basisHint} required maxLength={300} reply={reply} />
      <TextField label={text.from} name="from" type="date" required reply={reply} />
      <div>
        <Button>{text.save}</Button>
      </div>
    </Form>
  )
}
