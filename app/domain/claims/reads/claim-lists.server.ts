import type { AuthorityScope, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { ClaimRow } from '../rules/claim-view.ts'
import { inAuthority } from './in-authority.server.ts'

export const CLAIMS_ON_A_PAGE = 25

export type ClaimList = { rows: ClaimRow[]; pageCount: number }

type Row = Omit<ClaimRow, 'asked' | 'granted'> & { asked: bigint; granted: bigint; total: number }

/** A vendor's claims: what waits for its answer first, then the rest, newest first. */
export async function vendorClaims(core: Core, scope: VendorScope, page: number): Promise<ClaimList> {
  return list(core, Prisma.sql`c.vendor_id = ${scope.vendorId}::uuid`, Prisma.sql`(c.state = 'open') DESC, (c.closed_at IS NULL) DESC, c.opened_at DESC`, page)
}

export type OfficerClaimsFilter = { all: boolean; vendorId?: string; page: number }

/** Claims of the authority's vendors: those to decide, the longest waiting first; or all, newest first. */
export async function officerClaims(core: Core, scope: AuthorityScope, { all, vendorId, page }: OfficerClaimsFilter): Promise<ClaimList> {
  const where = Prisma.sql`${inAuthority(scope)} AND ${all ? Prisma.sql`TRUE` : Prisma.sql`c.state = 'escalated'`}
    AND ${isId(vendorId) ? Prisma.sql`c.vendor_id = ${vendorId}::uuid` : Prisma.sql`TRUE`}`
  return list(core, where, all ? Prisma.sql`c.opened_at DESC` : Prisma.sql`c.due_at`, page)
}

async function list(core: Core, where: Prisma.Sql, order: Prisma.Sql, page: number): Promise<ClaimList> {
  const rows = await core.db.$queryRaw<Row[]>`
    SELECT c.id, c.code, c.state, c.reason, o.code AS "orderCode", v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn",
           c.asked_dong AS asked, c.granted_dong AS granted, c.opened_at AS "openedAt", c.due_at AS "dueAt", count(*) OVER ()::int AS total
      FROM claim c JOIN vendor_order o ON o.id = c.vendor_order_id JOIN vendor v ON v.id = c.vendor_id
     WHERE ${where} ORDER BY ${order}, c.id LIMIT ${CLAIMS_ON_A_PAGE} OFFSET ${(page - 1) * CLAIMS_ON_A_PAGE}`
  const total = rows[0]?.total ?? 0
  return {
    rows: rows.map(({ total: _total, asked, granted, ...row }) => ({ ...row, asked: dong(asked), granted: dong(granted) })),
    pageCount: Math.max(1, Math.ceil(total / CLAIMS_ON_A_PAGE)),
  }
}
