import { Prisma } from '#prisma/generated/client.ts'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import { firstRow, listPage, ROWS_PER_PAGE, type ListPage } from '../rules/list-page.ts'

export type ComplaintRow = {
  id: string
  topic: string
  name: string
  message: string
  createdAt: Date
  answeredAt: Date | null
  vendorId: string | null
  vendorNameVi: string | null
  vendorNameEn: string | null
}

export type ComplaintFile = ComplaintRow & {
  email: string
  phone: string | null
  orderCode: string | null
  locale: string
  answer: string | null
  answeredByName: string | null
}

/** A complaint is for the officers of its vendor's authority; the floor operator reads all, also those about no vendor. */
const inScope = (scope: AuthorityScope) =>
  scope.authorityCode === null ? Prisma.sql`TRUE` : Prisma.sql`c.authority_code = ${scope.authorityCode}`

/** What people wrote: unanswered ones first and the oldest of them on top, then the newest answered. Two queries. */
export async function complaints(core: Core, scope: AuthorityScope, page: number): Promise<ListPage<ComplaintRow>> {
  const rows = await core.db.$queryRaw<ComplaintRow[]>`
    SELECT c.id, c.topic, c.name, left(c.message, 160) AS message, c.created_at AS "createdAt", c.answered_at AS "answeredAt",
           v.id AS "vendorId", v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn"
      FROM complaint c LEFT JOIN vendor v ON v.id = c.vendor_id
     WHERE ${inScope(scope)}
     ORDER BY c.answered_at DESC NULLS FIRST, c.created_at, c.id LIMIT ${ROWS_PER_PAGE} OFFSET ${firstRow(page)}`
  const [counted] = await core.db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM complaint c WHERE ${inScope(scope)}`
  return listPage(rows, counted?.total ?? 0, page)
}

/** One of the scope's, or null; one query. */
export async function complaintFile(core: Core, scope: AuthorityScope, id: string): Promise<ComplaintFile | null> {
  if (!isId(id)) return null
  const [file] = await core.db.$queryRaw<ComplaintFile[]>`
    SELECT c.id, c.topic, c.name, c.email, c.phone, c.message, c.order_code AS "orderCode", c.locale, c.created_at AS "createdAt",
           c.answer, c.answered_at AS "answeredAt", u.name AS "answeredByName",
           v.id AS "vendorId", v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn"
      FROM complaint c LEFT JOIN vendor v ON v.id = c.vendor_id LEFT JOIN users u ON u.id = c.answered_by
     WHERE c.id = ${id}::uuid AND ${inScope(scope)}`
  return file ?? null
}

/** How many wait for an answer, for the menu. */
export async function complaintsWaiting(core: Core, scope: AuthorityScope): Promise<number> {
  const [counted] = await core.db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM complaint c WHERE c.answered_at IS NULL AND ${inScope(scope)}`
  return counted?.total ?? 0
}
