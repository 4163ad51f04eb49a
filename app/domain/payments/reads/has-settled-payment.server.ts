import type { Transaction } from '#app/platform/database.server.ts'

/** Whether exact money for this purchase is there and was not given back. */
export async function hasSettledPayment(db: Transaction, purchaseId: string): Promise<boolean> {
  return (await db.payment.count({ where: { purchaseId, state: 'settled' } })) > 0
}
