import { newId } from '#app/domain/shared/ids.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { PaymentMethod } from '../rules/payment-gateway.ts'
import { paymentLife, type PaymentState } from '../rules/payment-states.ts'

export type ShareRow = { id: string; vendorOrderId: string; amount: Dong; captured: Dong; refunded: Dong }
export type LockedPayment = {
  id: string
  purchaseId: string
  method: PaymentMethod
  state: PaymentState
  amount: Dong
  reference: string
  expiresAt: Date | null
  settledAt: Date | null
  shares: ShareRow[]
}

export type NewPayment = {
  id: string
  purchaseId: string
  method: PaymentMethod
  amount: Dong
  reference: string
  expiresAt: Date | null
  shares: readonly { vendorOrderId: string; amount: Dong }[]
}

/** Writes payments and their shares in one statement. */
export async function insertPayments(tx: Transaction, at: Date, payments: readonly NewPayment[]): Promise<void> {
  const rows = payments.map(({ amount, shares, ...rest }) => ({ ...rest, amount: String(amount), shares: shares.length }))
  const shares = payments.flatMap((payment) =>
    payment.shares.map((share) => ({ id: newId(), paymentId: payment.id, vendorOrderId: share.vendorOrderId, amount: String(share.amount) })),
  )
  await tx.$executeRaw`
    WITH made AS (
      INSERT INTO payment (id, purchase_id, method, state, amount_dong, reference, expires_at, created_at)
      SELECT p.id, p."purchaseId", p.method, ${paymentLife.start}, p.amount, p.reference, p."expiresAt", ${at}
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          AS p(id uuid, "purchaseId" uuid, method text, amount bigint, reference text, "expiresAt" timestamptz)
    )
    INSERT INTO payment_share (id, payment_id, vendor_order_id, amount_dong)
    SELECT s.id, s."paymentId", s."vendorOrderId", s.amount
      FROM jsonb_to_recordset(${JSON.stringify(shares)}::jsonb) AS s(id uuid, "paymentId" uuid, "vendorOrderId" uuid, amount bigint)`
}

/** Locks payments in the order of their ids and reads them with their shares. */
export async function lockPayments(tx: Transaction, ids: readonly string[]): Promise<LockedPayment[]> {
  await tx.$queryRaw`SELECT id FROM payment WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`
  const rows = await tx.payment.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { id: 'asc' },
    include: { shares: { orderBy: { id: 'asc' } } },
  })
  return rows.map((row) => ({
    ...row,
    method: row.method as PaymentMethod,
    state: row.state as PaymentState,
    amount: dong(row.amountDong),
    shares: row.shares.map((share) => ({
      id: share.id,
      vendorOrderId: share.vendorOrderId,
      amount: dong(share.amountDong),
      captured: dong(share.capturedDong),
      refunded: dong(share.refundedDong),
    })),
  }))
}

export async function updatePayment(
  tx: Transaction,
  id: string,
  data: { state?: PaymentState; capturedDong?: Dong; refundedDong?: Dong; settledAt?: Date },
): Promise<void> {
  await tx.payment.update({ where: { id }, data })
}

/** The buyer said that the money is on its way: waited for longer, once. False when that was said before. */
export async function tellPayment(tx: Transaction, id: string, { at, until }: { at: Date; until: Date }): Promise<boolean> {
  const { count } = await tx.payment.updateMany({ where: { id, toldAt: null }, data: { toldAt: at, expiresAt: until } })
  return count > 0
}

/** The vendor does without a part of a payment that is for one order of its own: both sums become less. */
export async function lowerAmount(tx: Transaction, { id, shareId, amount }: { id: string; shareId: string; amount: Dong }): Promise<void> {
  await tx.paymentShare.update({ where: { id: shareId }, data: { amountDong: amount } })
  await tx.payment.update({ where: { id }, data: { amountDong: amount } })
}

export async function updateShare(tx: Transaction, id: string, data: { capturedDong?: Dong; refundedDong?: Dong }): Promise<void> {
  await tx.paymentShare.update({ where: { id }, data })
}
