import { Prisma } from '#prisma/generated/client.ts'
import { dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { TransferScope } from '../rules/transfer-scope.ts'
import type { TransferState } from '../rules/transfer-states.ts'
import { statesOfTab, transferTabs, type TransferList, type TransferRow, type TransferTab } from '../rules/transfer-view.ts'
import { vendorOfScope } from './vendor-of-scope.server.ts'

const PER_PAGE = 25

export type TransferFilter = { tab: TransferTab; text: string; page: number }
type Row = Omit<TransferRow, 'amount' | 'due' | 'giveBack' | 'waived' | 'suggestions'> & {
  amount: bigint
  due: bigint | null
  giveBack: bigint
  waived: bigint
  suggestions: string[] | null
}

/** Transfers into the scope's accounts, newest first, with how many are in each list; two queries. */
export async function transferList(core: Core, scope: TransferScope, { tab, text, page }: TransferFilter): Promise<TransferList> {
  const mine = vendorOfScope(scope)
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const found = text === '' ? Prisma.sql`l.state = ANY(${[...statesOfTab[tab]]})` : Prisma.sql`(l.text ILIKE ${like} OR o.code ILIKE ${like} OR l.amount_dong::text = ${text.replace(/\D/g, '')})`
  const rows = await core.db.$queryRaw<Row[]>`
    SELECT l.id, v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn", l.account, l.booked_at AS "bookedAt", l.has_time AS "hasTime",
           l.amount_dong AS amount, l.text, l.bank_reference AS "bankReference", l.source, l.state, l.verdict, l.payment_id AS "paymentId",
           p.amount_dong AS due, o.id AS "orderId", o.code AS "orderCode", l.give_back_dong AS "giveBack", l.waived_dong AS waived,
           CASE WHEN l.state = 'waiting' AND l.verdict = 'no-reference' THEN (
             SELECT json_agg(like_it.code) FROM (
               SELECT o2.code FROM vendor_order o2 JOIN payment_share s2 ON s2.vendor_order_id = o2.id JOIN payment p2 ON p2.id = s2.payment_id
                WHERE o2.vendor_id = l.vendor_id AND o2.state IN ('awaitingPayment', 'unpaid') AND p2.method = 'vietqr'
                  AND p2.amount_dong = l.amount_dong AND p2.captured_dong = 0 AND p2.state <> 'withdrawn'
                ORDER BY p2.created_at DESC LIMIT 3) like_it) END AS suggestions
      FROM bank_line l JOIN vendor v ON v.id = l.vendor_id
      LEFT JOIN payment p ON p.id = l.payment_id
      LEFT JOIN payment_share s ON s.payment_id = p.id
      LEFT JOIN vendor_order o ON o.id = s.vendor_order_id
     WHERE ${mine} AND ${found}
     ORDER BY l.booked_at DESC, l.id DESC LIMIT ${PER_PAGE} OFFSET ${(page - 1) * PER_PAGE}`
  const counted = await core.db.$queryRaw<{ state: TransferState; count: number }[]>`
    SELECT l.state, count(*)::int AS count FROM bank_line l JOIN vendor v ON v.id = l.vendor_id WHERE ${mine} GROUP BY l.state`
  const countOf = (one: TransferTab) => counted.filter(({ state }) => statesOfTab[one].includes(state)).reduce((sum, { count }) => sum + count, 0)
  return {
    rows: rows.map((row) => ({
      ...row,
      amount: dong(row.amount),
      due: row.due === null ? null : dong(row.due),
      giveBack: dong(row.giveBack),
      waived: dong(row.waived),
      suggestions: row.suggestions ?? [],
    })),
    counts: Object.fromEntries(transferTabs.map((one) => [one, countOf(one)])) as TransferList['counts'],
    pageCount: text === '' ? Math.max(1, Math.ceil(countOf(tab) / PER_PAGE)) : page + (rows.length === PER_PAGE ? 1 : 0),
  }
}

/** How many transfers wait for a decision; for the menu. */
export async function transfersWaiting(core: Core, scope: TransferScope): Promise<number> {
  const [row] = await core.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM bank_line l JOIN vendor v ON v.id = l.vendor_id WHERE ${vendorOfScope(scope)} AND l.state IN ('waiting', 'owed')`
  return row?.count ?? 0
}
