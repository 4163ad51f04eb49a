import { dong, negate, noMoney, type Dong } from '#app/domain/shared/money.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { SettlementMode } from '../rules/accounts.ts'
import type { Sale } from '../rules/postings.ts'

type Row = { account: string; vendorId: string; mode: SettlementMode | null; amount: bigint }

/** What refunds have left of a vendor order's sale, as it was booked; null while it is not. */
export async function leftOfSale(db: Transaction, vendorOrderId: string): Promise<Sale | null> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT e.account, e.vendor_id AS "vendorId", p.mode, sum(e.amount_dong)::bigint AS amount
      FROM ledger_entry e JOIN ledger_posting p ON p.id = e.posting_id
     WHERE e.vendor_order_id = ${vendorOrderId}::uuid AND p.kind IN ('sale', 'reversal')
     GROUP BY e.account, e.vendor_id, p.mode`
  const [first] = rows
  if (!first) return null
  const left = (account: string): Dong => {
    const row = rows.find((one) => one.account === account)
    return row ? negate(dong(row.amount)) : noMoney
  }
  const parts = { payable: left('vendor-payable'), shipping: left('shipping'), commission: left('commission'), commissionVat: left('commission-vat') }
  return { vendorOrderId, vendorId: first.vendorId, mode: first.mode ?? 'provider', parts }
}

/** How much of its sale a refund turned round; null when that is not booked. */
export async function bookedReversal(db: Transaction, refundId: string): Promise<Dong | null> {
  const posting = await db.ledgerPosting.findUnique({ where: { key: `reversal:${refundId}` }, include: { entries: true } })
  const owed = posting?.entries.find((entry) => entry.account === 'refunds' || entry.account === 'buyer-funds')
  return owed ? negate(dong(owed.amountDong)) : null
}
