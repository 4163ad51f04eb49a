import { isId } from '#app/domain/shared/ids.ts'
import { dong, negate, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { SettlementMode } from '../rules/accounts.ts'
import type { Parties } from '../rules/settlement-party.ts'
import type { SettlementState } from '../rules/settlement-states.ts'
import { asPeopleCount, type SettlementHead, type Statement, type StatementOrder, type StatementPayment } from '../rules/statement.ts'

const DAY_MS = 86_400_000

/** A settlement with every order and payment in it; with `vendorId`, only when it is that vendor's. Three queries. */
export async function settlementStatement(core: Core, id: string, vendorId: string | null): Promise<Statement | null> {
  if (!isId(id)) return null
  // A draft is the operator's to check before the vendor sees it.
  const row = await core.db.settlement.findFirst({ where: { id, ...(vendorId === null ? {} : { vendorId, releasedAt: { not: null } }) } })
  if (!row) return null
  const [orders, payments] = await Promise.all([ordersOf(core, id), paymentsOf(core, id)])
  return { ...headOf(row), parties: row.parties as Parties, orders, payments }
}

type HeadRow = {
  id: string
  number: string
  vendorId: string
  mode: string
  state: string
  periodFrom: Date
  periodTo: Date
  openingDong: bigint
  sumDong: bigint
  closingDong: bigint
  entryCount: number
  draftedAt: Date
  draftedBy: string | null
  releasedAt: Date | null
  closedAt: Date | null
  bankReference: string | null
  failure: string | null
}

export function headOf({ periodFrom, periodTo, openingDong, sumDong, closingDong, mode, state, ...row }: HeadRow): SettlementHead {
  const { id, number, vendorId, entryCount, draftedAt, draftedBy, releasedAt, closedAt, bankReference, failure } = row
  return {
    ...{ id, number, vendorId, entryCount, draftedAt, draftedBy, releasedAt, closedAt, bankReference, failure },
    mode: mode as SettlementMode,
    state: state as SettlementState,
    from: periodFrom,
    to: new Date(periodTo.getTime() - DAY_MS),
    opening: asPeopleCount(dong(openingDong)),
    sum: asPeopleCount(dong(sumDong)),
    closing: asPeopleCount(dong(closingDong)),
  }
}

type Amounts = { [amount in keyof Omit<StatementOrder, 'vendorOrderId' | 'code' | 'closedAt'>]: bigint }
type OrderRow = Amounts & { vendorOrderId: string; code: string; closedAt: Date }

/** The postings that have an entry in this settlement, account by account: also what the vendor had been paid directly. */
async function ordersOf(core: Core, settlementId: string): Promise<StatementOrder[]> {
  const rows = await core.db.$queryRaw<OrderRow[]>`
    WITH mine AS (
      SELECT e.posting_id, sum(e.amount_dong) AS net FROM settlement_entry s JOIN ledger_entry e ON e.id = s.ledger_entry_id
       WHERE s.settlement_id = ${settlementId}::uuid AND e.vendor_order_id IS NOT NULL GROUP BY e.posting_id
    ), amounts AS (
      SELECT m.posting_id, m.net, p.kind, min(e.vendor_order_id::text)::uuid AS vendor_order_id,
             coalesce(sum(e.amount_dong) FILTER (WHERE e.account = 'buyer-funds'), 0) AS bought,
             -coalesce(sum(e.amount_dong) FILTER (WHERE e.account = 'shipping'), 0) AS shipping,
             coalesce(sum(e.amount_dong) FILTER (WHERE e.account IN ('refunds', 'buyer-funds')), 0) AS owed_back,
             coalesce(sum(e.amount_dong) FILTER (WHERE e.account = 'commission'), 0) AS commission,
             coalesce(sum(e.amount_dong) FILTER (WHERE e.account = 'commission-vat'), 0) AS commission_vat,
             coalesce(sum(e.amount_dong) FILTER (WHERE e.account = 'vat-withheld'), 0) AS vat,
             coalesce(sum(e.amount_dong) FILTER (WHERE e.account = 'pit-withheld'), 0) AS pit,
             coalesce(sum(e.amount_dong) FILTER (WHERE e.account = 'provider'), 0) AS transferred
        FROM mine m JOIN ledger_posting p ON p.id = m.posting_id JOIN ledger_entry e ON e.posting_id = p.id GROUP BY m.posting_id, m.net, p.kind
    )
    SELECT o.id AS "vendorOrderId", o.code, o.closed_at AS "closedAt",
           coalesce(sum(bought - shipping) FILTER (WHERE kind = 'sale'), 0)::bigint AS goods,
           coalesce(sum(shipping) FILTER (WHERE kind = 'sale'), 0)::bigint AS shipping,
           coalesce(sum(owed_back) FILTER (WHERE kind = 'reversal'), 0)::bigint AS refunds,
           sum(commission)::bigint AS commission, sum(commission_vat)::bigint AS "commissionVat", sum(vat)::bigint AS "vatWithheld",
           sum(pit)::bigint AS "pitWithheld", coalesce(sum(transferred) FILTER (WHERE kind = 'transfer'), 0)::bigint AS transferred,
           -sum(net)::bigint AS net
      FROM amounts a JOIN vendor_order o ON o.id = a.vendor_order_id GROUP BY o.id ORDER BY o.closed_at, o.code`
  return rows.map(({ vendorOrderId, code, closedAt, ...amounts }) => ({ vendorOrderId, code, closedAt, ...branded(amounts) }))
}

function branded<Keys extends string>(amounts: { [key in Keys]: bigint }): { [key in Keys]: Dong } {
  return Object.fromEntries(Object.entries<bigint>(amounts).map(([key, amount]) => [key, dong(amount)])) as { [key in Keys]: Dong }
}

/** Earlier settlements whose payment was booked since. */
async function paymentsOf(core: Core, settlementId: string): Promise<StatementPayment[]> {
  const rows = await core.db.$queryRaw<{ id: string; at: Date; number: string; amount: bigint }[]>`
    SELECT e.id, p.at, t.number, e.amount_dong AS amount
      FROM settlement_entry s JOIN ledger_entry e ON e.id = s.ledger_entry_id JOIN ledger_posting p ON p.id = e.posting_id
      JOIN settlement t ON p.key = 'settlement-payment:' || t.id
     WHERE s.settlement_id = ${settlementId}::uuid AND e.vendor_order_id IS NULL ORDER BY p.at, e.id`
  return rows.map((row) => ({ ...row, amount: negate(dong(row.amount)) }))
}
