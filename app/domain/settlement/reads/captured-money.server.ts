import { dong, type Dong } from '#app/domain/shared/money.ts'
import { isDirect, type PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { holderOf, type Holder, type Owner } from '../rules/postings.ts'

type Row = { id: string; method: PaymentMethod; amount: bigint; vendorId: string | null; vendorOrderId: string | null; shippingKind: string | null }
export type CapturedMoney = { id: string; amount: Dong; holder: Holder; owner: Owner | null }

/** One arrival of money, as the payment event that told of it. Paid directly it is one vendor's, for its one order. */
export async function capturedMoney(db: Transaction, paymentEventId: string): Promise<CapturedMoney | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT e.id, p.method, e.amount_dong AS amount, o.vendor_id AS "vendorId", o.id AS "vendorOrderId", o.shipping_kind AS "shippingKind"
      FROM payment_event e JOIN payment p ON p.id = e.payment_id
      LEFT JOIN payment_share s ON s.payment_id = p.id
      LEFT JOIN vendor_order o ON o.id = s.vendor_order_id
     WHERE e.id = ${paymentEventId}::uuid ORDER BY o.id LIMIT 1`
  if (!row) return null
  const { id, method, vendorId, vendorOrderId, shippingKind } = row
  const owner = isDirect(method) && vendorId ? { vendorId, vendorOrderId } : null
  return { id, amount: dong(row.amount), holder: holderOf(method, shippingKind === 'carrier'), owner }
}
