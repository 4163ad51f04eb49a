import { Prisma } from '#prisma/generated/client.ts'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import { firstRow, listPage, ROWS_PER_PAGE, type ListPage } from '../rules/list-page.ts'
import { vendorInScope } from './in-scope.server.ts'
import { matchesText } from './matches.server.ts'

export type OrderRow = {
  id: string
  code: string
  state: string
  vendorId: string
  vendorNameVi: string
  vendorNameEn: string
  provinceName: string
  method: string
  totalDong: bigint
  placedAt: Date
  /** Placed, and its time to accept is over. */
  isLate: boolean
}

export type OrderListFilter = { text?: string; state?: string; vendorId?: string; onlyLate?: boolean; page: number }

/** Vendor orders of the scope, newest first, by code or vendor name; without the buyer. Two queries. */
export async function orderList(core: Core, scope: AuthorityScope, filter: OrderListFilter): Promise<ListPage<OrderRow>> {
  const { text, state, vendorId, onlyLate, page } = filter
  const late = Prisma.sql`(o.state = 'placed' AND o.accept_by < ${core.clock.now()})`
  const where = Prisma.sql`${vendorInScope(scope)}
    AND ${state ? Prisma.sql`o.state = ${state}` : Prisma.sql`TRUE`}
    AND ${onlyLate ? late : Prisma.sql`TRUE`}
    AND ${isId(vendorId) ? Prisma.sql`o.vendor_id = ${vendorId}::uuid` : Prisma.sql`TRUE`}
    AND ${text ? matchesText(text, Prisma.sql`o.code`, Prisma.sql`p.code`, Prisma.sql`v.name_vi`) : Prisma.sql`TRUE`}`
  const rows = await core.db.$queryRaw<OrderRow[]>`
    SELECT o.id, o.code, o.state, o.method, o.total_dong AS "totalDong", o.placed_at AS "placedAt",
           coalesce(${late}, FALSE) AS "isLate", p.province_name AS "provinceName",
           v.id AS "vendorId", v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn"
      FROM vendor_order o JOIN vendor v ON v.id = o.vendor_id JOIN purchase p ON p.id = o.purchase_id
     WHERE ${where}
     ORDER BY o.placed_at DESC, o.id DESC LIMIT ${ROWS_PER_PAGE} OFFSET ${firstRow(page)}`
  const [counted] = await core.db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total
      FROM vendor_order o JOIN vendor v ON v.id = o.vendor_id JOIN purchase p ON p.id = o.purchase_id WHERE ${where}`
  return listPage(rows, counted?.total ?? 0, page)
}
