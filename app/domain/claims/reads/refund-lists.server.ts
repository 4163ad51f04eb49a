import type { AuthorityScope, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import { vietnamDate } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { RefundRow } from '../rules/claim-view.ts'
import { inAuthority } from './in-authority.server.ts'

export const REFUNDS_ON_A_PAGE = 25

export type RefundList = { rows: RefundRow[]; pageCount: number }

type Row = Omit<RefundRow, 'amount'> & { amount: bigint; total: number }

/** A vendor's refunds by transfer: what it has to pay first, by due day; then those on their way and those that arrived. */
export async function vendorRefunds(core: Core, scope: VendorScope, page: number): Promise<RefundList> {
  const where = Prisma.sql`o.vendor_id = ${scope.vendorId}::uuid AND (r.state IN ('manual', 'transferred', 'disputed') OR t.refund_id IS NOT NULL)`
  return list(core, where, Prisma.sql`(r.state IN ('manual', 'disputed')) DESC, (r.state = 'transferred') DESC, r.due_on`, page)
}

export type OfficerRefundsFilter = { all: boolean; vendorId?: string; page: number }

/** Refunds of the authority's vendors that are overdue or disputed; or all that are not back yet. */
export async function officerRefunds(core: Core, scope: AuthorityScope, { all, vendorId, page }: OfficerRefundsFilter): Promise<RefundList> {
  const late = Prisma.sql`(r.state = 'disputed' OR r.due_on < ${vietnamDate(core.clock.now())}::date)`
  const where = Prisma.sql`${inAuthority(scope)} AND r.state <> 'settled' AND ${all ? Prisma.sql`TRUE` : late}
    AND ${isId(vendorId) ? Prisma.sql`o.vendor_id = ${vendorId}::uuid` : Prisma.sql`TRUE`}`
  return list(core, where, Prisma.sql`r.due_on`, page)
}

async function list(core: Core, where: Prisma.Sql, order: Prisma.Sql, page: number): Promise<RefundList> {
  const rows = await core.db.$queryRaw<Row[]>`
    SELECT r.id, r.state, r.amount_dong AS amount, r.due_on AS "dueOn", o.code AS "orderCode", v.name_vi AS "vendorNameVi",
           v.name_en AS "vendorNameEn", t.refund_id IS NOT NULL AS "hasAccount", count(*) OVER ()::int AS total
      FROM refund r JOIN payment_share s ON s.id = r.payment_share_id JOIN vendor_order o ON o.id = s.vendor_order_id
      JOIN vendor v ON v.id = o.vendor_id LEFT JOIN refund_transfer t ON t.refund_id = r.id
     WHERE ${where} ORDER BY ${order}, r.id LIMIT ${REFUNDS_ON_A_PAGE} OFFSET ${(page - 1) * REFUNDS_ON_A_PAGE}`
  const total = rows[0]?.total ?? 0
  return {
    rows: rows.map(({ total: _total, amount, ...row }) => ({ ...row, amount: dong(amount) })),
    pageCount: Math.max(1, Math.ceil(total / REFUNDS_ON_A_PAGE)),
  }
}
