import type { Actor } from '#app/domain/shared/actor.ts'

/** One event of the trail as pages show it, with the name of whoever acted. */
export type AuditLine = {
  id: string
  at: Date
  actorKind: Actor['kind']
  actorUserId: string | null
  actorName: string | null
  action: string
  subjectType: string
  subjectId: string
  vendorId: string | null
  reason: string | null
  detail: Record<string, string | number | boolean | null>
}
