import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { VendorFile } from '#app/domain/supervision/rules/vendor-file.ts'
import { banks } from '#app/domain/vendors/rules/banks.ts'
import { formatDate, formatMoment } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { vendorText } from '#app/i18n/moderation/vendor.ts'
import { legalFormName } from '#app/i18n/ui/legal-form-names.ts'
import { regionNames } from '#app/i18n/ui/region-names.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card } from '#app/ui/layouts/page.tsx'

/** The application as it was filed. What was not told says so: an empty line reads like a fault of the page. */
export function ApplicationFacts({ file, revealedTaxCode }: { file: VendorFile; revealedTaxCode?: string }) {
  const locale = useLocale()
  const text = useText(vendorText)
  const joined = (separator: string, ...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(separator)
  const bank = banks.find(({ bin }) => bin === file.bankBin)?.name ?? file.bankBin
  const taxCode = revealedTaxCode ?? (file.taxCode?.includes('•') ? <MaskedTaxCode taxCode={file.taxCode} /> : file.taxCode)
  const facts: [string, ReactNode][] = [
    [text.legalForm, legalFormName(file.legalForm, locale)],
    [text.nameEn, file.nameEn],
    [text.taxCode, taxCode],
    [text.registrationNo, file.registrationNo],
    [text.registered, joined(', ', file.registeredOn && formatDate(file.registeredOn, locale), file.registeredBy)],
    [text.representative, file.representative],
    [text.address, joined(', ', file.addressLine, file.wardName, file.provinceName)],
    [text.region, file.originRegion && (regionNames[file.originRegion]?.[locale] ?? file.originRegion)],
    [text.authority, pick(locale, file.authorityNameVi ?? '', file.authorityNameEn ?? '')],
    [text.phone, file.phone],
    [text.email, file.email],
    [text.bank, joined(' · ', bank, file.bankAccount, file.bankHolder)],
    [text.founded, file.foundedYear?.toString()],
    [text.members, file.memberCount?.toString()],
    [text.story, pick(locale, file.storyVi, file.storyEn)],
    [text.filed, file.submittedAt && formatMoment(file.submittedAt, locale)],
  ]
  // Not the vendor's to tell, so its absence is no gap in the application.
  if (file.approvedAt) facts.push([text.approved, formatMoment(file.approvedAt, locale)])
  return (
    <Card>
      <DefinitionList
        items={facts.map(([term, value]) => ({
          term,
          description: value ? <span className="break-words whitespace-pre-line">{value}</span> : <em className="text-ink-soft">{text.notTold}</em>,
        }))}
      />
    </Card>
  )
}

/** A person's own number is shown whole only when somebody asks for it. */
function MaskedTaxCode({ taxCode }: { taxCode: string }) {
  const text = useText(vendorText)
  return (
    <Form method="post" className="flex flex-wrap items-center gap-2">
      {taxCode}
      <Button name="intent" value="reveal" variant="secondary" size="small">
        {text.reveal}
      </Button>
    </Form>
  )
}
