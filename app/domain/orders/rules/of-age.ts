import { inForce, type Dated } from '#app/domain/shared/in-force.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'

/** Law 44/2019/QH14 Art. 5: no alcohol to people under 18. */
const drinkingAges: readonly (Dated & { years: number })[] = [{ effectiveFrom: '2020-01-01', effectiveTo: null, years: 18 }]

/** Whether someone born on `birthDate` (a date column: midnight UTC) may buy alcohol on the Vietnamese day of `now`. */
export function isOfAge(birthDate: Date, now: Date): boolean {
  const today = vietnamDay(now)
  const years = inForce(drinkingAges, today)?.years ?? 18
  const birthday = birthDate.toISOString().slice(0, 10)
  const whenOfAge = `${String(Number(birthday.slice(0, 4)) + years).padStart(4, '0')}${birthday.slice(4)}`
  return whenOfAge <= today
}
