import type { Transaction } from '#app/platform/database.server.ts'

export type TransferAccount = { bankBin: string; account: string; holder: string }

/** Where the buyer wants the money; said again, the newer account counts. */
export async function keepAccount(tx: Transaction, refundId: string, account: TransferAccount, givenAt: Date): Promise<void> {
  const kept = { ...account, givenAt }
  await tx.refundTransfer.upsert({ where: { refundId }, create: { refundId, ...kept }, update: kept })
}

export async function hasAccount(tx: Transaction, refundId: string): Promise<boolean> {
  return (await tx.refundTransfer.count({ where: { refundId } })) > 0
}

/** Somebody transferred it; the bank's reference proves it. */
export async function keepTransfer(tx: Transaction, refundId: string, done: { bankReference: string; transferredBy: string; transferredAt: Date }): Promise<void> {
  await tx.refundTransfer.update({ where: { refundId }, data: done })
}

export async function keepDispute(tx: Transaction, refundId: string, dispute: string, disputedAt: Date): Promise<void> {
  await tx.refundTransfer.update({ where: { refundId }, data: { dispute, disputedAt } })
}
