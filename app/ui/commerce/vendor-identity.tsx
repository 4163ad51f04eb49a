import { formatDate } from '#app/i18n/format.ts'
import { vendorText } from '#app/i18n/shop/vendor.ts'
import { legalFormName } from '#app/i18n/ui/legal-form-names.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'

/** What the law wants to be shown about who sells (Law 122/2025 Art. 17.1.d). */
export type Identity = {
  nameVi: string
  legalForm: string
  taxCode: string | null
  registrationNo: string | null
  /** A calendar day, `YYYY-MM-DD`. */
  registeredOn: string | null
  registeredBy: string | null
  representative: string | null
  address: string
  phone: string | null
  email?: string | null
}

export function VendorIdentity({ identity }: { identity: Identity }) {
  const locale = useLocale()
  const text = useText(vendorText)
  const day = identity.registeredOn ? formatDate(new Date(identity.registeredOn), locale) : ''
  const facts: [string, string | null][] = [
    [text.legalName, identity.nameVi],
    [text.legalForm, legalFormName(identity.legalForm, locale)],
    [text.taxCode, identity.taxCode],
    [text.registration, identity.registrationNo && text.registered(identity.registrationNo, day, identity.registeredBy ?? '')],
    [text.representative, identity.representative],
    [text.address, identity.address],
    [text.contact, [identity.phone, identity.email].filter(Boolean).join(' · ')],
  ]
  return <DefinitionList items={facts.filter(([, value]) => value).map(([term, description]) => ({ term, description }))} />
}
