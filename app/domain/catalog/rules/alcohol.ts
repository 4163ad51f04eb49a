import { inForce, type Dated } from '#app/domain/shared/in-force.ts'

/** Law 44/2019/QH14 Art. 16 and Decree 24/2020/NĐ-CP Art. 6: alcohol online only for cashless payment. */
const alcoholRules: readonly (Dated & { cashlessOnly: boolean; codAllowed: boolean; source: string })[] = [
  { effectiveFrom: '2020-01-01', effectiveTo: null, cashlessOnly: true, codAllowed: false, source: 'Law 44/2019/QH14 Art. 16; Decree 24/2020/NĐ-CP Art. 6' },
]

/** Categories whose goods are alcohol whatever the vendor ticks. */
const alcoholCategories: readonly string[] = ['do-uong-co-con', 'ruou']

export function isAlcoholCategory(categorySlug: string): boolean {
  return alcoholCategories.includes(categorySlug)
}

/** Brings the sale flags of a listing in line with the law of that Vietnamese day; never loosens what the vendor chose. */
export function withAlcoholLaw<Flags extends { categorySlug: string; ageRestricted: boolean; cashlessOnly: boolean; codAllowed: boolean }>(
  listing: Flags,
  day: string,
): Flags {
  const ageRestricted = listing.ageRestricted || isAlcoholCategory(listing.categorySlug)
  const rule = ageRestricted ? inForce(alcoholRules, day) : null
  const cashlessOnly = listing.cashlessOnly || (rule?.cashlessOnly ?? false)
  return { ...listing, ageRestricted, cashlessOnly, codAllowed: listing.codAllowed && !cashlessOnly && (rule?.codAllowed ?? true) }
}
