import { maySeeAlcohol } from '#app/domain/catalog/rules/drinking-age.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'

/** Whether someone born on `birthDate` (a date column: midnight UTC) may buy alcohol on the Vietnamese day of `now`. */
export function isOfAge(birthDate: Date, now: Date): boolean {
  return maySeeAlcohol(birthDate.toISOString().slice(0, 10), vietnamDay(now))
}
