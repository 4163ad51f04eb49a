import { inForce, type Dated } from '#app/domain/shared/in-force.ts'

/** Law 44/2019/QH14 Art. 5 and 16, Decree 24/2020/NĐ-CP Art. 6: who looks at alcohol online declares an age of 18 or more. */
const ages: readonly (Dated & { years: number })[] = [{ effectiveFrom: '2020-01-01', effectiveTo: null, years: 18 }]

const LONGEST_LIFE_YEARS = 120

/** Whether someone born in a year may see alcohol on that Vietnamese day (`YYYY-MM-DD`); they declare that the birthday has passed. */
export function maySeeAlcohol(birthYear: number, today: string): boolean {
  const age = Number(today.slice(0, 4)) - birthYear
  return age >= (inForce(ages, today)?.years ?? 0) && age <= LONGEST_LIFE_YEARS
}
