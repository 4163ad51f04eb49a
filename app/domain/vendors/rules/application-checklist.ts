import { bankAccountFaults } from './bank-account.ts'
import { isLegalForm, mustRegister, type LegalForm } from './legal-forms.ts'
import { sectionNames, sections, type Application, type ApplicationField, type ApplicationSection } from './application.ts'
import { taxCodeFault, type TaxCodeFault } from './tax-code.ts'

export type FieldFault =
  | 'missing'
  | `taxCode:${TaxCodeFault}`
  | 'phone'
  | 'email'
  | 'date'
  | 'year'
  | 'memberCount'
  | 'bank'
  | 'accountNumber'
  | 'holder'
  | 'outsideTheRegions'

export type ApplicationFaults = Partial<Record<ApplicationField, FieldFault>>

/** What the place of the application looks like; `isInRegion` is whether the ward was of the three historic provinces. */
export type ApplicationFacts = { isInRegion: boolean; today: string }

/** What still keeps an application from an officer's desk: a fault for every field that is missing or cannot be right. */
export function applicationFaults(application: Application, facts: ApplicationFacts): ApplicationFaults {
  const form: LegalForm = isLegalForm(application.legalForm) ? application.legalForm : 'cooperative'
  const found: ApplicationFaults = { ...formatFaults(application, form, facts) }
  for (const field of requiredFields(form)) if (application[field] === '') found[field] = 'missing'
  return found
}

/** The fields that must be told, for a legal form. Story, founding year and members are welcome, not asked. */
export function requiredFields(form: LegalForm): ApplicationField[] {
  const always: ApplicationField[] = [
    ...(['legalForm', 'nameVi', 'representative', 'wardCode', 'addressLine', 'phone', 'email'] as const),
    ...sections.bank,
  ]
  return mustRegister(form) ? [...always, 'taxCode', 'registrationNo', 'registeredOn', 'registeredBy'] : always
}

export type SectionState = { section: ApplicationSection; isDone: boolean; faulty: ApplicationField[] }

/** The checklist of the page: one row for each section. */
export function checklist(faults: ApplicationFaults): SectionState[] {
  return sectionNames.map((section) => {
    const faulty = sections[section].filter((field) => faults[field] !== undefined)
    return { section, isDone: faulty.length === 0, faulty }
  })
}

function formatFaults(a: Application, form: LegalForm, { isInRegion, today }: ApplicationFacts): ApplicationFaults {
  const found: ApplicationFaults = {}
  const taxFault = a.taxCode === '' ? null : taxCodeFault(a.taxCode, form)
  if (taxFault) found.taxCode = `taxCode:${taxFault}`
  if (a.phone !== '' && !/^0[2-9]\d{8,9}$/.test(a.phone)) found.phone = 'phone'
  if (a.email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(a.email)) found.email = 'email'
  if (a.registeredOn !== '' && !(a.registeredOn >= '1954-01-01' && a.registeredOn <= today)) found.registeredOn = 'date'
  if (a.foundedYear !== '' && !isBetween(a.foundedYear, 1900, Number(today.slice(0, 4)))) found.foundedYear = 'year'
  if (a.memberCount !== '' && !isBetween(a.memberCount, 1, 100_000)) found.memberCount = 'memberCount'
  if (a.wardCode !== '' && !isInRegion) found.wardCode = 'outsideTheRegions'
  const bankFaults = bankAccountFaults({ bin: a.bankBin, account: a.bankAccount, holder: a.bankHolder })
  if (bankFaults.includes('unknownBank')) found.bankBin = 'bank'
  if (bankFaults.includes('accountNumber')) found.bankAccount = 'accountNumber'
  if (bankFaults.includes('holder')) found.bankHolder = 'holder'
  return found
}

function isBetween(text: string, least: number, most: number): boolean {
  return /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most
}
