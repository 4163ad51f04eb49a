import type { Core } from '#app/platform/core.server.ts'
import { letterAsHtml, letterAsText, subjectLine, type LetterBody } from '../rules/letter-body.ts'
import type { Mailer } from '../rules/mailer.ts'
import { keepLetters, markLetterSent } from '../store/letters.server.ts'

export type LetterToWrite = {
  /** One letter per key, however often it is asked for, e.g. `purchase-placed:{id}`. */
  key: string
  /** Nobody to write to is not a failure: the letter is left out. */
  to: string | null | undefined
  body: LetterBody
}

/**
 * Keeps letters and gives those that have not left yet to the mail server. Each is marked as soon as it is accepted, so
 * that one refused address does not send the others twice; when any was refused it throws, and the job tries again. What
 * was kept first is what is sent, whatever the second try would write.
 */
export async function sendLetters(core: Core & { mailer: Mailer }, letters: readonly LetterToWrite[]): Promise<void> {
  const addressed = letters.flatMap(({ key, to, body }) =>
    to ? [{ key, to, subject: subjectLine(body), text: letterAsText(body), html: letterAsHtml(body) }] : [],
  )
  if (addressed.length === 0) return
  const faults: unknown[] = []
  for (const { id, ...letter } of await keepLetters(core, core.clock.now(), addressed)) {
    try {
      await core.mailer.send(letter)
      await markLetterSent(core, id)
    } catch (fault) {
      faults.push(fault)
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} letter(s) could not be handed over`)
}
