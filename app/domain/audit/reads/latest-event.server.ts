import type { Core } from '#app/platform/core.server.ts'
import type { AuditSubjectType } from '../rules/audit-entry.ts'

/** The last time this was done to this thing; null when it never was. Tells two suspensions of one vendor apart. */
export async function latestEventId(core: Core, type: AuditSubjectType, id: string, action: string): Promise<string | null> {
  const event = await core.db.auditEvent.findFirst({
    where: { subjectType: type, subjectId: id, action },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  return event?.id ?? null
}
