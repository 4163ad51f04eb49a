import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import { settledAccounts, type SettlementMode } from '../rules/accounts.ts'
import { startOf, type Period } from '../rules/settlement-period.ts'
import type { SettlementState } from '../rules/settlement-states.ts'

export type Candidate = { vendorId: string; mode: SettlementMode }

/** Vendors with anything to settle in this period, or a balance left from the last, that have no settlement of it yet. */
export async function settlementCandidates(core: Core, period: Period): Promise<Candidate[]> {
  return core.db.$queryRaw<Candidate[]>`
    SELECT DISTINCT vendor_id AS "vendorId", mode FROM (
      SELECT e.vendor_id, p.mode FROM ledger_entry e JOIN ledger_posting p ON p.id = e.posting_id
       WHERE p.mode IS NOT NULL AND e.vendor_id IS NOT NULL AND p.at < ${startOf(period.to)}
         AND NOT EXISTS (SELECT FROM settlement_entry s WHERE s.ledger_entry_id = e.id)
      UNION ALL
      SELECT vendor_id, mode FROM settlement t WHERE closing_dong <> 0 AND NOT EXISTS (SELECT FROM settlement n WHERE n.previous_id = t.id)
    ) maybe
    WHERE NOT EXISTS (SELECT FROM settlement s WHERE s.vendor_id = maybe.vendor_id AND s.mode = maybe.mode AND s.period_from >= ${period.from}::date)
    ORDER BY 1, 2`
}

/** Entries of a vendor that belong into a settlement of this period: what was closed in it, and payments made in it. */
export async function openEntries(tx: Transaction, { vendorId, mode }: Candidate, period: Period): Promise<{ id: string; amount: Dong }[]> {
  const end = startOf(period.to)
  const rows = await tx.$queryRaw<{ id: string; amount: bigint }[]>`
    SELECT e.id, e.amount_dong AS amount
      FROM ledger_entry e JOIN ledger_posting p ON p.id = e.posting_id LEFT JOIN vendor_order o ON o.id = e.vendor_order_id
     WHERE e.vendor_id = ${vendorId}::uuid AND p.mode = ${mode} AND e.account = ANY(${[...settledAccounts[mode]]})
       AND NOT EXISTS (SELECT FROM settlement_entry s WHERE s.ledger_entry_id = e.id)
       -- What an order came to is known when it is closed. Of one that was called off, what followed belongs to it whenever it was booked.
       -- What was paid since counts always, or a late payment of the last settlement would be asked for again.
       AND (e.vendor_order_id IS NULL
            OR (o.closed_at < ${end} AND (p.at < ${end} OR o.state <> 'completed' OR p.kind = 'withholding')))
     ORDER BY e.id`
  return rows.map((row) => ({ id: row.id, amount: dong(row.amount) }))
}

export type LastSettlement = { id: string; mode: SettlementMode; state: SettlementState; periodFrom: Date; closing: Dong }

/** The settlement that nothing follows yet. */
export async function lastSettlement(tx: Transaction, { vendorId, mode }: Candidate): Promise<LastSettlement | null> {
  const row = await tx.settlement.findFirst({ where: { vendorId, mode }, orderBy: { periodFrom: 'desc' } })
  return row && { id: row.id, mode, state: row.state as SettlementState, periodFrom: row.periodFrom, closing: dong(row.closingDong) }
}
