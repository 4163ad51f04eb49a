import type { Core } from '#app/platform/core.server.ts'
import { deleteLettersTo } from '../store/letters.server.ts'

/** Our copies of the letters to an address whose account was deleted. */
export async function forgetLettersTo(core: Core, email: string): Promise<void> {
  await deleteLettersTo(core, email)
}
