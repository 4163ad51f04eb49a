import type { Core } from '#app/platform/core.server.ts'
import type { AuditSubjectType } from '../rules/audit-entry.ts'
import type { AuditLine } from '../rules/audit-line.ts'

const SHOWN = 200

/**
 * What happened to one thing, newest first, at most 200 events. It asks nobody who is reading: call it for a subject
 * that a scoped read has just returned.
 */
export async function subjectHistory(core: Core, type: AuditSubjectType, id: string): Promise<AuditLine[]> {
  return core.db.$queryRaw<AuditLine[]>`
    SELECT e.id, e.at, e.actor_kind AS "actorKind", e.actor_user_id AS "actorUserId", u.name AS "actorName", e.action,
           e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.vendor_id AS "vendorId", e.reason, e.detail
      FROM audit_event e LEFT JOIN users u ON u.id = e.actor_user_id
     WHERE e.subject_type = ${type} AND e.subject_id = ${id}
     ORDER BY e.at DESC, e.id DESC
     LIMIT ${SHOWN}`
}
