/** Who may sell (Law 17/2023 on cooperatives; Decree 168/2025 on business registration). */
export const legalForms = ['cooperative', 'cooperative-union', 'cooperative-group', 'household', 'company', 'farm'] as const
export type LegalForm = (typeof legalForms)[number]

export function isLegalForm(text: unknown): text is LegalForm {
  return legalForms.some((form) => form === text)
}

/** What each form must show. A cooperative group has no legal personality and may stay unregistered (Law 17/2023, Art 4.21). */
const facts: { readonly [form in LegalForm]: { mustRegister: boolean; identifier: 'enterprise' | 'personal-or-enterprise' } } = {
  cooperative: { mustRegister: true, identifier: 'enterprise' },
  'cooperative-union': { mustRegister: true, identifier: 'enterprise' },
  'cooperative-group': { mustRegister: false, identifier: 'personal-or-enterprise' },
  household: { mustRegister: true, identifier: 'personal-or-enterprise' },
  company: { mustRegister: true, identifier: 'enterprise' },
  farm: { mustRegister: false, identifier: 'personal-or-enterprise' },
}

/** Whether the form cannot exist without a registration, its number, date and place. */
export function mustRegister(form: LegalForm): boolean {
  return facts[form].mustRegister
}

/** Whether the tax code may be a person's own twelve-digit number (from 1 July 2025, Circular 86/2024). */
export function mayUsePersonalId(form: LegalForm): boolean {
  return facts[form].identifier === 'personal-or-enterprise'
}

/**
 * From whom tax is withheld at all (Decree 252/2026, Art 43): household businesses and individuals. Never from
 * cooperatives and companies. Open: a cooperative group without legal personality; it is withheld from only when the
 * operator has entered a rate for it.
 */
export function mayBeWithheldFrom(form: string): boolean {
  const never: readonly LegalForm[] = ['cooperative', 'cooperative-union', 'company']
  return !never.some((one) => one === form)
}
