import type { Core } from '#app/platform/core.server.ts'
import type { Mailer } from '../rules/mailer.ts'
import { findUnsentLetters, markLetterSent } from '../store/letters.server.ts'

/**
 * Gives waiting letters to the mail server, outside any transaction. Each is marked as soon as it is accepted, so that
 * one refused address does not send the others twice; when any was refused it throws, and the job tries again.
 */
export async function handOverLetters(core: Core & { mailer: Mailer }, letterIds: readonly string[]): Promise<void> {
  const faults: unknown[] = []
  for (const { id, ...letter } of await findUnsentLetters(core, letterIds)) {
    try {
      await core.mailer.send(letter)
      await markLetterSent(core, id)
    } catch (fault) {
      faults.push(fault)
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} letter(s) could not be handed over`)
}
