import type { ReactNode } from 'react'
import type { ApplicationSection } from '#app/domain/vendors/rules/application.ts'
import { banks } from '#app/domain/vendors/rules/banks.ts'
import { legalForms } from '#app/domain/vendors/rules/legal-forms.ts'
import { legalFormNames } from '#app/i18n/ui/legal-form-names.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { applicationText } from '#app/i18n/vendor/application.ts'
import { SelectField, TextArea, TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { Card } from '#app/ui/layouts/page.tsx'

type SectionProps = { reply: FormReply }

export function ApplicationSectionCard({ section, children }: { section: ApplicationSection; children: ReactNode }) {
  const text = useText(applicationText)
  return (
    <Card as="section" className="mb-5 scroll-mt-4">
      <h2 id={`muc-${section}`} className="mb-3">
        {text[section]}
      </h2>
      {children}
    </Card>
  )
}

export function IdentityFields({ reply }: SectionProps) {
  const text = useText(applicationText)
  const names = useText(legalFormNames)
  return (
    <ApplicationSectionCard section="identity">
      <SelectField
        label={text.legalForm}
        name="legalForm"
        reply={reply}
        options={legalForms.map((value) => ({ value, label: names[value] }))}
      />
      <TextField label={text.nameVi} name="nameVi" hint={text.nameViHint} maxLength={150} autoComplete="organization" reply={reply} />
      <TextField label={text.nameEn} name="nameEn" hint={text.optional} maxLength={150} reply={reply} />
    </ApplicationSectionCard>
  )
}

export function RegistrationFields({ reply }: SectionProps) {
  const text = useText(applicationText)
  return (
    <ApplicationSectionCard section="registration">
      <TextField label={text.taxCode} name="taxCode" hint={text.taxCodeHint} inputMode="numeric" maxLength={20} reply={reply} />
      <TextField label={text.registrationNo} name="registrationNo" maxLength={50} reply={reply} />
      <TextField label={text.registeredOn} name="registeredOn" type="date" reply={reply} />
      <TextField label={text.registeredBy} name="registeredBy" maxLength={150} reply={reply} />
      <TextField label={text.representative} name="representative" maxLength={100} autoComplete="name" reply={reply} />
    </ApplicationSectionCard>
  )
}

export function ContactFields({ reply }: SectionProps) {
  const text = useText(applicationText)
  return (
    <ApplicationSectionCard section="contact">
      <TextField label={text.phone} name="phone" type="tel" autoComplete="tel" maxLength={20} reply={reply} />
      <TextField label={text.email} name="email" type="text" inputMode="email" autoComplete="email" maxLength={200} reply={reply} />
    </ApplicationSectionCard>
  )
}

export function BankFields({ reply }: SectionProps) {
  const text = useText(applicationText)
  return (
    <ApplicationSectionCard section="bank">
      <SelectField
        label={text.bankBin}
        name="bankBin"
        reply={reply}
        placeholder=""
        options={banks.map(({ bin, name }) => ({ value: bin, label: name }))}
      />
      <TextField label={text.bankAccount} name="bankAccount" inputMode="numeric" maxLength={30} autoComplete="off" reply={reply} />
      <TextField label={text.bankHolder} name="bankHolder" hint={text.bankHolderHint} maxLength={100} autoComplete="off" reply={reply} />
    </ApplicationSectionCard>
  )
}

export function StoryFields({ reply }: SectionProps) {
  const text = useText(applicationText)
  return (
    <ApplicationSectionCard section="story">
      <TextArea label={text.storyVi} name="storyVi" hint={text.storyViHint} rows={5} maxLength={2000} reply={reply} />
      <TextArea label={text.storyEn} name="storyEn" hint={text.optional} rows={4} maxLength={2000} reply={reply} />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <TextField label={text.foundedYear} name="foundedYear" inputMode="numeric" maxLength={4} reply={reply} />
        <TextField label={text.memberCount} name="memberCount" inputMode="numeric" maxLength={6} reply={reply} />
      </div>
    </ApplicationSectionCard>
  )
}
