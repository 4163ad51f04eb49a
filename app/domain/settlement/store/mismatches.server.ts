import { newId } from '#app/domain/shared/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { FoundMismatch } from '../rules/mismatch.ts'

/** Keeps what was found: new ones are added, known ones seen again, those not found any more are resolved. */
export async function keepMismatches(tx: Transaction, at: Date, found: readonly FoundMismatch[]): Promise<void> {
  const rows = found.map(({ expected, found: there, ...rest }) => ({ id: newId(), ...rest, expected: String(expected), found: String(there) }))
  await tx.$executeRaw`
    INSERT INTO mismatch (id, kind, subject_type, subject_id, expected_dong, found_dong, first_seen_at, last_seen_at)
    SELECT id, kind, "subjectType", "subjectId", expected, found, ${at}, ${at}
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS m(id uuid, kind text, "subjectType" text, "subjectId" text, expected bigint, found bigint)
    ON CONFLICT (kind, subject_id) DO UPDATE SET last_seen_at = EXCLUDED.last_seen_at, resolved_at = NULL,
      expected_dong = EXCLUDED.expected_dong, found_dong = EXCLUDED.found_dong`
  await tx.mismatch.updateMany({ where: { resolvedAt: null, lastSeenAt: { lt: at } }, data: { resolvedAt: at } })
}
