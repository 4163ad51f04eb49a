import { Prisma } from '#prisma/generated/client.ts'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import { firstRow, listPage, ROWS_PER_PAGE, type ListPage } from '../rules/list-page.ts'
import type { PaymentRow } from '../rules/payment-file.ts'
import { matchesText } from './matches.server.ts'

export type PaymentListFilter = { text?: string; state?: string; method?: string; page: number }

type Row = Omit<PaymentRow, 'amount' | 'captured' | 'refunded'> & { amount: bigint; captured: bigint; refunded: bigint }

/** Payments of the whole floor, the newest first, by reference or purchase code. Only the operator sees any. Two queries. */
export async function paymentList(core: Core, scope: AuthorityScope, { text, state, method, page }: PaymentListFilter): Promise<ListPage<PaymentRow>> {
  if (scope.authorityCode !== null) return listPage([], 0, page)
  const where = Prisma.sql`${state ? Prisma.sql`p.state = ${state}` : Prisma.sql`TRUE`}
    AND ${method ? Prisma.sql`p.method = ${method}` : Prisma.sql`TRUE`}
    AND ${text ? matchesText(text, Prisma.sql`p.reference`, Prisma.sql`u.code`) : Prisma.sql`TRUE`}`
  const rows = await core.db.$queryRaw<Row[]>`
    SELECT p.id, p.reference, u.code AS "purchaseCode", p.method, p.state, p.amount_dong AS amount, p.captured_dong AS captured,
           p.refunded_dong AS refunded, p.created_at AS "createdAt", (SELECT count(*)::int FROM payment_event e WHERE e.payment_id = p.id) AS events
      FROM payment p JOIN purchase u ON u.id = p.purchase_id WHERE ${where}
     ORDER BY p.created_at DESC, p.id DESC LIMIT ${ROWS_PER_PAGE} OFFSET ${firstRow(page)}`
  const [counted] = await core.db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM payment p JOIN purchase u ON u.id = p.purchase_id WHERE ${where}`
  return listPage(rows.map((row) => ({ ...row, amount: dong(row.amount), captured: dong(row.captured), refunded: dong(row.refunded) })), counted?.total ?? 0, page)
}
