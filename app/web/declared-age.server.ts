import { maySeeAlcohol } from '#app/domain/catalog/rules/drinking-age.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import { ageCookie } from './cookies.server.ts'

/** The year of birth this browser declared, or null. */
export async function declaredBirthYear(request: Request): Promise<number | null> {
  const year: unknown = await ageCookie.parse(request.headers.get('cookie'))
  return typeof year === 'number' && Number.isInteger(year) ? year : null
}

/** Whether alcohol may be shown: someone here declared to be old enough. */
export async function hasDeclaredAge(core: Core, request: Request): Promise<boolean> {
  const year = await declaredBirthYear(request)
  return year !== null && maySeeAlcohol(year, vietnamDay(core.clock.now()))
}
