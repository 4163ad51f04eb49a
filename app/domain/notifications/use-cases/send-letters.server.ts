import type { Core } from '#app/platform/core.server.ts'
import { letterAsHtml, letterAsText, subjectLine, type LetterBody } from '../rules/letter-body.ts'
import type { Mailer } from '../rules/mailer.ts'
import { keepLetters, markLettersSent } from '../store/letters.server.ts'

export type LetterToWrite = {
  /** One letter per key, however often it is asked for, e.g. `purchase-placed:{id}`. */
  key: string
  /** Nobody to write to is not a failure: the letter is left out. */
  to: string | null | undefined
  body: LetterBody
}

/**
 * Keeps letters and gives those that have not left yet to the mail server, at most a handful at once. The accepted ones are
 * marked, so that one refused address does not send the others twice; when any was refused it throws, and the job tries
 * again. What was kept first is what is sent, whatever the second try would write.
 */
export async function sendLetters(core: Core & { mailer: Mailer }, letters: readonly LetterToWrite[]): Promise<void> {
  const addressed = letters.flatMap(({ key, to, body }) =>
    to ? [{ key, to, subject: subjectLine(body), text: letterAsText(body), html: letterAsHtml(body) }] : [],
  )
  if (addressed.length === 0) return
  const { send } = core.mailer
  const now = core.clock.now()
  const waiting = await keepLetters(core, addressed, { queuedAt: now, sentAt: send ? null : now })
  if (!send) return
  const sendings = await Promise.allSettled(waiting.map(({ id: _, ...letter }) => send(letter)))
  const sent = waiting.filter((_, index) => sendings[index]?.status === 'fulfilled')
  if (sent.length > 0) await markLettersSent(core, sent.map(({ id }) => id))
  const faults = sendings.flatMap((sending) => (sending.status === 'rejected' ? [sending.reason as unknown] : []))
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} letter(s) could not be handed over`)
}
