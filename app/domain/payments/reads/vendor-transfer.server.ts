import { dong, negate, type Dong } from '#app/domain/shared/money.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/** A transfer that the provider carried out: below zero when it took money back. Null while it is not done. */
export async function doneTransfer(db: Transaction, transferId: string): Promise<{ id: string; vendorOrderId: string; amount: Dong } | null> {
  const row = await db.vendorTransfer.findUnique({ where: { id: transferId }, include: { share: { select: { vendorOrderId: true } } } })
  if (row?.state !== 'done') return null
  const amount = dong(row.amountDong)
  return { id: row.id, vendorOrderId: row.share.vendorOrderId, amount: row.kind === 'transfer' ? amount : negate(amount) }
}
