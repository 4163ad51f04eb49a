import { done } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { LettersWritten } from '../events.ts'
import { letterAsHtml, letterAsText, subjectLine, type LetterBody } from '../rules/letter-body.ts'
import { insertNewLetters } from '../store/letters.server.ts'

export type LetterToWrite = {
  /** One letter per key, however often it is asked for, e.g. `purchase-placed:{id}`. */
  key: string
  /** Nobody to write to is not a failure: the letter is left out. */
  to: string | null | undefined
  body: LetterBody
}

/** Keeps letters and queues handing them over, all letters of an event at once. Asking twice writes once. */
export async function writeLetters(core: Core, letters: readonly LetterToWrite[]): Promise<void> {
  const addressed = letters.flatMap(({ key, to, body }) =>
    to ? [{ key, to, subject: subjectLine(body), text: letterAsText(body), html: letterAsHtml(body) }] : [],
  )
  if (addressed.length === 0) return
  await transact(core, async (tx) => {
    const letterIds = await insertNewLetters(tx, core.clock.now(), addressed)
    if (letterIds.length > 0) await core.announce(tx, { type: 'lettersWritten', letterIds } satisfies LettersWritten)
    return done()
  })
}
