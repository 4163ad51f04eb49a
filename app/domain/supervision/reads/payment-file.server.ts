import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { PaymentFile, PaymentRefundRow, PaymentShareRow } from '../rules/payment-file.ts'

type ShareRow = Omit<PaymentShareRow, 'amount' | 'captured' | 'refunded'> & { amount: bigint; captured: bigint; refunded: bigint }
type RefundRow = Omit<PaymentRefundRow, 'amount'> & { amount: bigint }

/** One payment with everything the provider said about it. Null for anybody but the operator. Five queries. */
export async function paymentFile(core: Core, scope: AuthorityScope, paymentId: string): Promise<PaymentFile | null> {
  if (scope.authorityCode !== null || !isId(paymentId)) return null
  const payment = await core.db.payment.findUnique({ where: { id: paymentId }, include: { events: { orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }] } } })
  if (!payment) return null
  const purchase = await core.db.purchase.findUniqueOrThrow({ where: { id: payment.purchaseId }, select: { code: true } })
  const others = await core.db.payment.findMany({
    where: { purchaseId: payment.purchaseId, id: { not: paymentId } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, reference: true, method: true, state: true },
  })
  const { id, reference, method, state, createdAt, expiresAt, settledAt } = payment
  return {
    ...{ id, reference, method, state, createdAt, expiresAt, settledAt, others },
    purchaseCode: purchase.code,
    amount: dong(payment.amountDong),
    captured: dong(payment.capturedDong),
    refunded: dong(payment.refundedDong),
    events: payment.events.length,
    eventList: payment.events.map(({ id, providerEventId, kind, amountDong, occurredAt, receivedAt, raw }) => {
      return { id, providerEventId, kind, amount: dong(amountDong), occurredAt, receivedAt, raw: JSON.stringify(raw, null, 2) }
    }),
    shares: await sharesOf(core, paymentId),
    refunds: await refundsOf(core, paymentId),
  }
}

async function sharesOf(core: Core, paymentId: string): Promise<PaymentShareRow[]> {
  const rows = await core.db.$queryRaw<ShareRow[]>`
    SELECT o.id AS "orderId", o.code, o.state, v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn", s.amount_dong AS amount,
           s.captured_dong AS captured, s.refunded_dong AS refunded, coalesce(o.paid_by = s.payment_id, false) AS counts
      FROM payment_share s JOIN vendor_order o ON o.id = s.vendor_order_id JOIN vendor v ON v.id = o.vendor_id
     WHERE s.payment_id = ${paymentId}::uuid ORDER BY o.code`
  return rows.map((row) => ({ ...row, amount: dong(row.amount), captured: dong(row.captured), refunded: dong(row.refunded) }))
}

async function refundsOf(core: Core, paymentId: string): Promise<PaymentRefundRow[]> {
  const rows = await core.db.$queryRaw<RefundRow[]>`
    SELECT r.id, o.id AS "orderId", o.code, r.state, r.reason, r.amount_dong AS amount, r.created_at AS "createdAt", r.due_on AS "dueOn", r.settled_at AS "settledAt"
      FROM refund r JOIN payment_share s ON s.id = r.payment_share_id JOIN vendor_order o ON o.id = s.vendor_order_id
     WHERE s.payment_id = ${paymentId}::uuid ORDER BY r.created_at, r.id`
  return rows.map((row) => ({ ...row, amount: dong(row.amount) }))
}
