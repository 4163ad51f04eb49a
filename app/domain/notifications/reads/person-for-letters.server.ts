import type { Core } from '#app/platform/core.server.ts'
import type { Reader } from './vendor-readers.server.ts'

/** Who reads the letters of an account, and in which language; null when there is no such account. */
export async function personForLetters(core: Core, userId: string): Promise<Reader | null> {
  const person = await core.db.user.findUnique({ where: { id: userId }, select: { name: true, email: true, locale: true } })
  return person && { name: person.name, email: person.email, language: person.locale === 'en' ? 'en' : 'vi' }
}
