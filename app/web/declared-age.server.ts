import { maySeeAlcohol } from '#app/domain/catalog/rules/drinking-age.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import { ageCookie } from './cookies.server.ts'

/** The birthday this browser declared (`YYYY-MM-DD`), or null. */
export async function declaredBirthday(request: Request): Promise<string | null> {
  const birthday: unknown = await ageCookie.parse(request.headers.get('cookie'))
  return typeof birthday === 'string' ? birthday : null
}

/** Whether alcohol may be shown: someone here declared to be old enough. */
export async function hasDeclaredAge(core: Core, request: Request): Promise<boolean> {
  const birthday = await declaredBirthday(request)
  return birthday !== null && maySeeAlcohol(birthday, vietnamDay(core.clock.now()))
}
