import type { Transaction } from '#app/platform/database.server.ts'

/** Whether money for this purchase is still awaited, or has come and its orders are about to be confirmed. */
export async function hasOpenPayment(db: Transaction, purchaseId: string): Promise<boolean> {
  return (await db.payment.count({ where: { purchaseId, state: { in: ['expected', 'failed', 'settled'] } } })) > 0
}
