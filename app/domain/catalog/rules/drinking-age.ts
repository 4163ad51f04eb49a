import { inForce, type Dated } from '#app/domain/shared/in-force.ts'

/** Law 44/2019/QH14 Art. 5 and 16, Decree 24/2020/NĐ-CP Art. 6: who looks at alcohol online declares an age of 18 or more. */
const ages: readonly (Dated & { years: number })[] = [{ effectiveFrom: '2020-01-01', effectiveTo: null, years: 18 }]

const LONGEST_LIFE_YEARS = 120

/**
 * Whether someone born on a day may see and buy alcohol on that Vietnamese day (both `YYYY-MM-DD`): from the birthday
 * on. Someone born on 29 February comes of age on 1 March.
 */
export function maySeeAlcohol(birthday: string, today: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(birthday)) return false
  const years = inForce(ages, today)?.years ?? 0
  const born = Number(birthday.slice(0, 4))
  return `${born + years}${birthday.slice(4)}` <= today && Number(today.slice(0, 4)) - born <= LONGEST_LIFE_YEARS
}
