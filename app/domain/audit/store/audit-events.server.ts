import { newId } from '#app/domain/shared/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { AuditEntry } from '../rules/audit-entry.ts'

export async function insertAuditEvents(tx: Transaction, at: Date, entries: readonly AuditEntry[]): Promise<void> {
  await tx.auditEvent.createMany({
    data: entries.map(({ actor, subject, vendorId, authorityCode, detail, action, reason }) => ({
      id: newId(),
      at,
      actorKind: actor.kind,
      actorUserId: 'userId' in actor ? actor.userId : null,
      action,
      subjectType: subject.type,
      subjectId: subject.id,
      vendorId: vendorId ?? null,
      authorityCode: authorityCode ?? null,
      reason: reason ?? null,
      detail: detail ?? {},
    })),
  })
}
