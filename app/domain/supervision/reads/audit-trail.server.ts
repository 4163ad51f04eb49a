import { Prisma } from '#prisma/generated/client.ts'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import { readCursor, writeCursor } from '../rules/trail-cursor.ts'
import type { TrailLine } from '../rules/trail-line.ts'
import { matchesText } from './matches.server.ts'

export type TrailFilter = {
  subjectType?: string
  subjectId?: string
  vendorId?: string
  /** Words of the name or address of whoever acted. */
  actor?: string
  /** The whole action (`vendor.approve`) or its beginning. */
  action?: string
  /** Days in Viet Nam, both included. */
  from?: Date
  to?: Date
  after?: string | null
}

export type Trail = { lines: TrailLine[]; next: string | null }

const LINES_PER_PAGE = 50
const DAY_MS = 86_400_000

/**
 * Who decided what in the scope, newest first. Paged by the last event shown, so that pages stay put while new events
 * come in. One query.
 */
export async function auditTrail(core: Core, scope: AuthorityScope, filter: TrailFilter): Promise<Trail> {
  const rows = await core.db.$queryRaw<TrailLine[]>`
    SELECT e.id, e.at, e.actor_kind AS "actorKind", e.actor_user_id AS "actorUserId", u.name AS "actorName", e.action,
           e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.vendor_id AS "vendorId", e.reason, e.detail,
           v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn"
      FROM audit_event e
      LEFT JOIN users u ON u.id = e.actor_user_id
      LEFT JOIN vendor v ON v.id = e.vendor_id
     WHERE ${Prisma.join([eventInScope(scope), ...conditions(filter)], ' AND ')}
     ORDER BY e.at DESC, e.id DESC LIMIT ${LINES_PER_PAGE + 1}`
  const lines = rows.slice(0, LINES_PER_PAGE)
  const last = lines.at(-1)
  return { lines, next: rows.length > LINES_PER_PAGE && last ? writeCursor(last) : null }
}

/** An event is an authority's when it says so, or when its vendor is the authority's now. */
function eventInScope(scope: AuthorityScope): Prisma.Sql {
  const code = scope.authorityCode
  return code === null ? Prisma.sql`TRUE` : Prisma.sql`coalesce(e.authority_code, v.authority_code) = ${code}`
}

function conditions({ subjectType, subjectId, vendorId, actor, action, from, to, after }: TrailFilter): Prisma.Sql[] {
  const cursor = readCursor(after)
  return [
    subjectType ? Prisma.sql`e.subject_type = ${subjectType}` : null,
    subjectId ? Prisma.sql`e.subject_id = ${subjectId}` : null,
    isId(vendorId) ? Prisma.sql`e.vendor_id = ${vendorId}::uuid` : null,
    actor ? matchesText(actor, Prisma.sql`u.name`, Prisma.sql`u.email`) : null,
    action ? Prisma.sql`starts_with(e.action, ${action})` : null,
    from ? Prisma.sql`e.at >= ${from}` : null,
    to ? Prisma.sql`e.at < ${new Date(to.getTime() + DAY_MS)}` : null,
    cursor ? Prisma.sql`(e.at, e.id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)` : null,
  ].filter((condition) => condition !== null)
}
