import { newId } from '#app/domain/shared/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { OutgoingLetter } from '../rules/mailer.ts'

export type KeyedLetter = OutgoingLetter & { key: string }

/** Keeps the letters whose key is new; returns the ids of those. */
export async function insertNewLetters(tx: Transaction, at: Date, letters: readonly KeyedLetter[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO letter (id, key, "to", subject, text, html, queued_at)
    SELECT id, key, "to", subject, text, html, ${at}
      FROM jsonb_to_recordset(${JSON.stringify(letters.map((letter) => ({ id: newId(), ...letter })))}::jsonb)
        AS l(id uuid, key text, "to" text, subject text, text text, html text)
    ON CONFLICT (key) DO NOTHING
    RETURNING id`
  return rows.map((row) => row.id)
}

export async function findUnsentLetters(core: Core, ids: readonly string[]): Promise<(OutgoingLetter & { id: string })[]> {
  return core.db.$queryRaw`
    SELECT id, "to", subject, text, html FROM letter WHERE id = ANY(${[...ids]}::uuid[]) AND sent_at IS NULL ORDER BY id`
}

export async function markLetterSent(core: Core, id: string): Promise<void> {
  await core.db.$executeRaw`UPDATE letter SET sent_at = ${core.clock.now()} WHERE id = ${id}::uuid AND sent_at IS NULL`
}

export async function deleteLettersTo(core: Core, email: string): Promise<void> {
  await core.db.letter.deleteMany({ where: { to: email } })
}
