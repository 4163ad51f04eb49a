import { newId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { OutgoingLetter } from '../rules/mailer.ts'

export type KeyedLetter = OutgoingLetter & { key: string }

/**
 * Keeps the letters whose key is new; returns which of all of them have not left yet, as they were first kept. Nobody
 * waits for the disk: in a power cut the job that writes them is not finished either, and writes them again.
 */
export async function keepLetters(
  core: Core,
  letters: readonly KeyedLetter[],
  { queuedAt, sentAt }: { queuedAt: Date; sentAt: Date | null },
): Promise<(OutgoingLetter & { id: string })[]> {
  const rows = await core.db.$queryRaw<(OutgoingLetter & { id: string; isSent: boolean; hurry: string })[]>`
    INSERT INTO letter (id, key, "to", subject, text, html, queued_at, sent_at)
    SELECT id, key, "to", subject, text, html, ${queuedAt}, ${sentAt}
      FROM jsonb_to_recordset(${JSON.stringify(letters.map((letter) => ({ id: newId(), ...letter })))}::jsonb)
        AS l(id uuid, key text, "to" text, subject text, text text, html text)
    ON CONFLICT (key) DO UPDATE SET key = excluded.key
    RETURNING id, "to", subject, text, html, sent_at IS NOT NULL AS "isSent", set_config('synchronous_commit', 'off', true) AS "hurry"`
  return rows.flatMap(({ isSent, hurry: _, ...letter }) => (isSent ? [] : [letter]))
}

export async function markLettersSent(core: Core, ids: readonly string[]): Promise<void> {
  await core.db.$executeRaw`UPDATE letter SET sent_at = ${core.clock.now()} WHERE id = ANY(${[...ids]}::uuid[]) AND sent_at IS NULL`
}

export async function deleteLettersTo(core: Core, email: string): Promise<void> {
  await core.db.letter.deleteMany({ where: { to: email } })
}
