import { Prisma } from '#prisma/generated/client.ts'
import { dong } from '#app/domain/shared/money.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { ExpectedTransfer } from '../rules/match-transfer.ts'
import type { PaymentState } from '../rules/payment-states.ts'
import { CODE_LENGTH } from '../rules/transfer-code.ts'

export type TransferToMatch = ExpectedTransfer & { vendorOrderId: string; shareId: string }
type Row = Omit<TransferToMatch, 'amount' | 'captured' | 'state'> & { amount: bigint; captured: bigint; state: string }

/** Payments by transfer of the purchases with these codes, to whichever vendor. Paid directly, each has one share. */
export async function expectedTransfers(db: Transaction, codes: readonly string[]): Promise<TransferToMatch[]> {
  return codes.length === 0 ? [] : transfersWhere(db, Prisma.sql`left(p.reference, 11) = ANY(${[...codes]})`)
}

export async function expectedTransfer(db: Transaction, paymentId: string): Promise<TransferToMatch | null> {
  return (await transfersWhere(db, Prisma.sql`p.id = ${paymentId}::uuid`))[0] ?? null
}

async function transfersWhere(db: Transaction, where: Prisma.Sql): Promise<TransferToMatch[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT p.id AS "paymentId", s.id AS "shareId", o.id AS "vendorOrderId", o.vendor_id AS "vendorId", p.reference,
           p.amount_dong AS amount, p.captured_dong AS captured, p.state, p.expires_at AS "expiresAt", p.created_at AS "createdAt"
      FROM payment p JOIN payment_share s ON s.payment_id = p.id JOIN vendor_order o ON o.id = s.vendor_order_id
     WHERE p.method = 'vietqr' AND ${where}
     ORDER BY p.id`
  return rows.map((row) => ({ ...row, amount: dong(row.amount), captured: dong(row.captured), state: row.state as PaymentState }))
}

/** The purchase code that a reference begins with. */
export function codeOf(reference: string): string {
  return reference.slice(0, CODE_LENGTH)
}

export type AwaitedTransfer = { paymentId: string; amount: bigint; createdAt: Date; orderCode: string }

/**
 * Transfers that a vendor still waits for, or gave up waiting for since `since`: what one without a reference may be
 * for, newest first.
 */
export async function awaitedTransfers(db: Transaction, vendorId: string, since: Date): Promise<AwaitedTransfer[]> {
  return db.$queryRaw<AwaitedTransfer[]>`
    SELECT p.id AS "paymentId", p.amount_dong AS amount, p.created_at AS "createdAt", o.code AS "orderCode"
      FROM vendor_order o JOIN payment_share s ON s.vendor_order_id = o.id JOIN payment p ON p.id = s.payment_id
     WHERE o.vendor_id = ${vendorId}::uuid AND o.state IN ('awaitingPayment', 'unpaid') AND p.method = 'vietqr'
       AND p.captured_dong = 0 AND p.state <> 'withdrawn' AND p.created_at >= ${since}
     ORDER BY p.created_at DESC LIMIT 500`
}
