import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Account } from '../rules/accounts.ts'

const PAGE_SIZE = 50

export type AccountTotal = { account: Account; balance: Dong; entries: number }

/** Every account with what is on it. For the operator of the floor only, as all of the book. */
export async function accountTotals(core: Core, operator: AuthorityScope): Promise<AccountTotal[]> {
  if (operator.authorityCode !== null) return []
  const rows = await core.db.$queryRaw<{ account: Account; balance: bigint; entries: bigint }[]>`
    SELECT account, sum(amount_dong)::bigint AS balance, count(*) AS entries FROM ledger_entry GROUP BY account ORDER BY account`
  return rows.map((row) => ({ account: row.account, balance: dong(row.balance), entries: Number(row.entries) }))
}

export type VendorTotal = { vendorId: string | null; nameVi: string | null; nameEn: string | null; balance: Dong; entries: number }

/** One account, vendor by vendor, what moved most first; nobody's part is money of a whole purchase. */
export async function accountByVendor(core: Core, operator: AuthorityScope, account: Account): Promise<VendorTotal[]> {
  if (operator.authorityCode !== null) return []
  type Row = Omit<VendorTotal, 'balance' | 'entries'> & { balance: bigint; entries: bigint }
  const rows = await core.db.$queryRaw<Row[]>`
    SELECT e.vendor_id AS "vendorId", v.name_vi AS "nameVi", v.name_en AS "nameEn", sum(e.amount_dong)::bigint AS balance, count(*) AS entries
      FROM ledger_entry e LEFT JOIN vendor v ON v.id = e.vendor_id WHERE e.account = ${account}
     GROUP BY 1, 2, 3 ORDER BY abs(sum(e.amount_dong)) DESC, 1 LIMIT 700`
  return rows.map((row) => ({ ...row, balance: dong(row.balance), entries: Number(row.entries) }))
}

export type BookEntry = {
  id: string
  postingId: string
  key: string
  kind: string
  at: Date
  account: Account
  amount: Dong
  vendorId: string | null
  vendorNameVi: string | null
  vendorNameEn: string | null
  vendorOrderId: string | null
  orderCode: string | null
  settlementId: string | null
  settlementNumber: string | null
}

type EntryRow = Omit<BookEntry, 'amount'> & { amount: bigint }

/** The entries of one account of one vendor (or nobody's), the newest first. */
export async function entriesOf(
  core: Core,
  operator: AuthorityScope,
  { account, vendorId, page }: { account: Account; vendorId: string | null; page: number },
): Promise<{ entries: BookEntry[]; pageCount: number; total: number }> {
  if (operator.authorityCode !== null) return { entries: [], pageCount: 0, total: 0 }
  const [count] = await core.db.$queryRaw<{ total: bigint }[]>`
    SELECT count(*) AS total FROM ledger_entry WHERE account = ${account} AND vendor_id IS NOT DISTINCT FROM ${vendorId}::uuid`
  const rows = await core.db.$queryRaw<EntryRow[]>`
    SELECT e.id, p.id AS "postingId", p.key, p.kind, p.at, e.account, e.amount_dong AS amount, e.vendor_id AS "vendorId",
           v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn", o.id AS "vendorOrderId", o.code AS "orderCode",
           t.id AS "settlementId", t.number AS "settlementNumber"
      FROM ledger_entry e JOIN ledger_posting p ON p.id = e.posting_id LEFT JOIN vendor v ON v.id = e.vendor_id
      LEFT JOIN vendor_order o ON o.id = e.vendor_order_id
      LEFT JOIN settlement_entry s ON s.ledger_entry_id = e.id LEFT JOIN settlement t ON t.id = s.settlement_id
     WHERE e.account = ${account} AND e.vendor_id IS NOT DISTINCT FROM ${vendorId}::uuid
     ORDER BY p.at DESC, e.id DESC LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`
  const total = Number(count?.total ?? 0)
  return { entries: rows.map((row) => ({ ...row, amount: dong(row.amount) })), total, pageCount: Math.ceil(total / PAGE_SIZE) }
}

/** One posting with all its entries. */
export async function postingEntries(core: Core, operator: AuthorityScope, postingId: string): Promise<BookEntry[]> {
  if (!isId(postingId) || operator.authorityCode !== null) return []
  const rows = await core.db.$queryRaw<EntryRow[]>`
    SELECT e.id, p.id AS "postingId", p.key, p.kind, p.at, e.account, e.amount_dong AS amount, e.vendor_id AS "vendorId",
           v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn", o.id AS "vendorOrderId", o.code AS "orderCode",
           t.id AS "settlementId", t.number AS "settlementNumber"
      FROM ledger_entry e JOIN ledger_posting p ON p.id = e.posting_id LEFT JOIN vendor v ON v.id = e.vendor_id
      LEFT JOIN vendor_order o ON o.id = e.vendor_order_id
      LEFT JOIN settlement_entry s ON s.ledger_entry_id = e.id LEFT JOIN settlement t ON t.id = s.settlement_id
     WHERE p.id = ${postingId}::uuid ORDER BY e.amount_dong DESC, e.account`
  return rows.map((row) => ({ ...row, amount: dong(row.amount) }))
}
