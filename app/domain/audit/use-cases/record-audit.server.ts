import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { AuditEntry } from '../rules/audit-entry.ts'
import { insertAuditEvents } from '../store/audit-events.server.ts'

/** Writes who did what into the append-only trail, in the transaction of the deed (R3). */
export async function recordAudit(core: Core, tx: Transaction, ...entries: AuditEntry[]): Promise<void> {
  await insertAuditEvents(tx, core.clock.now(), entries)
}
