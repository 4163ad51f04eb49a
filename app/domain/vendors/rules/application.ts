/** Everything a vendor tells about itself, as typed; an empty text is not told yet. */
export type Application = {
  legalForm: string
  nameVi: string
  nameEn: string
  taxCode: string
  registrationNo: string
  /** `YYYY-MM-DD` */
  registeredOn: string
  registeredBy: string
  representative: string
  wardCode: string
  addressLine: string
  phone: string
  email: string
  bankBin: string
  bankAccount: string
  bankHolder: string
  storyVi: string
  storyEn: string
  /** A year. */
  foundedYear: string
  memberCount: string
}

export type ApplicationField = keyof Application

export const sections = {
  identity: ['legalForm', 'nameVi', 'nameEn'],
  registration: ['taxCode', 'registrationNo', 'registeredOn', 'registeredBy', 'representative'],
  address: ['wardCode', 'addressLine'],
  contact: ['phone', 'email'],
  bank: ['bankBin', 'bankAccount', 'bankHolder'],
  story: ['storyVi', 'storyEn', 'foundedYear', 'memberCount'],
} as const satisfies { [section: string]: readonly ApplicationField[] }

export type ApplicationSection = keyof typeof sections
export const sectionNames = Object.keys(sections) as ApplicationSection[]

/** What the vendor may change by itself, by state. */
const openSections: { readonly [state: string]: readonly ApplicationSection[] } = {
  draft: sectionNames,
  changesRequested: sectionNames,
  // Who the vendor is was checked by an officer and is shown by law; what it tells about itself stays free.
  approved: ['contact', 'story'],
}

export function editableSections(state: string): readonly ApplicationSection[] {
  return openSections[state] ?? []
}

/** The part of `typed` that may be changed in this state. */
export function editablePart(state: string, typed: Partial<Application>): Partial<Application> {
  const fields: readonly string[] = editableSections(state).flatMap((section) => [...sections[section]])
  return Object.fromEntries(Object.entries(typed).filter(([field]) => fields.includes(field)))
}
