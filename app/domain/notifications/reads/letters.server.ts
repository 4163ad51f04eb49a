import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'

export type LetterRow = { id: string; to: string; subject: string; queuedAt: Date }
export type FullLetter = LetterRow & { text: string }

const LETTERS_SHOWN = 50

/** The newest letters, of one address or, for the demo's mailbox, of all. */
export async function letters(core: Core, filter: { to: string | null }): Promise<LetterRow[]> {
  return core.db.letter.findMany({
    where: filter.to === null ? {} : { to: filter.to },
    orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
    take: LETTERS_SHOWN,
    select: { id: true, to: true, subject: true, queuedAt: true },
  })
}

/** One letter as plain text; with `to`, only when it went to that address. */
export async function letter(core: Core, id: string, filter: { to: string | null }): Promise<FullLetter | null> {
  if (!isId(id)) return null
  return core.db.letter.findFirst({
    where: { id, ...(filter.to === null ? {} : { to: filter.to }) },
    select: { id: true, to: true, subject: true, queuedAt: true, text: true },
  })
}
