import { newId } from '#app/domain/shared/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { OutgoingLetter } from '../rules/mailer.ts'

export type KeyedLetter = OutgoingLetter & { key: string }

/** Keeps the letters whose key is new; returns the ids of those. */
export async function insertNewLetters(tx: Transaction, at: Date, letters: readonly KeyedLetter[]): Promise<string[]> {
  const rows = await tx.letter.createManyAndReturn({
    data: letters.map((letter) => ({ id: newId(), queuedAt: at, ...letter })),
    skipDuplicates: true,
    select: { id: true },
  })
  return rows.map((row) => row.id)
}

export async function findUnsentLetters(core: Core, ids: readonly string[]): Promise<(OutgoingLetter & { id: string })[]> {
  return core.db.letter.findMany({
    where: { id: { in: [...ids] }, sentAt: null },
    orderBy: { id: 'asc' },
    select: { id: true, to: true, subject: true, text: true, html: true },
  })
}

export async function markLetterSent(core: Core, id: string): Promise<void> {
  await core.db.letter.updateMany({ where: { id, sentAt: null }, data: { sentAt: core.clock.now() } })
}

export async function deleteLettersTo(core: Core, email: string): Promise<void> {
  await core.db.letter.deleteMany({ where: { to: email } })
}
