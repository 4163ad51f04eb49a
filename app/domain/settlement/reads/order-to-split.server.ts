import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { Transaction } from '#app/platform/database.server.ts'

export type OrderToSplit = { vendorId: string; paymentId: string; method: PaymentMethod; stripeAccount: string | null }

/** A paid vendor order, how it was paid and where its vendor's part goes; null when it is not paid. `vendorOrderId` must be an id. */
export async function orderToSplit(db: Transaction, vendorOrderId: string): Promise<OrderToSplit | null> {
  const [row] = await db.$queryRaw<OrderToSplit[]>`
    SELECT o.vendor_id AS "vendorId", p.id AS "paymentId", p.method, v.stripe_account AS "stripeAccount"
      FROM vendor_order o JOIN payment p ON p.id = o.paid_by JOIN vendor v ON v.id = o.vendor_id
     WHERE o.id = ${vendorOrderId}::uuid`
  return row ?? null
}

/**
 * What the books say a vendor is owed of one order, not counting what it was handed. Null once a settlement has taken the
 * order in: from then on differences are the next settlement's.
 */
export async function owedOfOrder(db: Transaction, vendorOrderId: string): Promise<Dong | null> {
  const [row] = await db.$queryRaw<{ owed: bigint; isSettled: boolean }[]>`
    SELECT coalesce(-sum(e.amount_dong), 0)::bigint AS owed, coalesce(bool_or(s.ledger_entry_id IS NOT NULL), false) AS "isSettled"
      FROM ledger_entry e JOIN ledger_posting p ON p.id = e.posting_id LEFT JOIN settlement_entry s ON s.ledger_entry_id = e.id
     WHERE e.vendor_order_id = ${vendorOrderId}::uuid AND e.account IN ('vendor-payable', 'shipping') AND p.kind <> 'transfer'`
  return row && !row.isSettled ? dong(row.owed) : null
}

const AT_ONCE = 500

/** Paid through the provider, not settled, and nothing of it was handed over or is under way: for vendors whose account came later. */
export async function ordersNotHandedOver(db: Transaction, since: Date): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM payment p JOIN payment_share s ON s.payment_id = p.id JOIN vendor_order o ON o.id = s.vendor_order_id AND o.paid_by = p.id
      JOIN vendor v ON v.id = o.vendor_id
     WHERE p.method = 'stripe' AND p.settled_at >= ${since} AND v.stripe_account IS NOT NULL
       AND s.refunded_dong < s.captured_dong
       AND NOT EXISTS (SELECT FROM vendor_transfer t WHERE t.payment_share_id = s.id AND (t.state <> 'refused' OR t.destination = v.stripe_account))
       AND NOT EXISTS (SELECT FROM ledger_entry e JOIN settlement_entry n ON n.ledger_entry_id = e.id WHERE e.vendor_order_id = o.id)
     ORDER BY p.settled_at LIMIT ${AT_ONCE}`
  return rows.map((row) => row.id)
}
