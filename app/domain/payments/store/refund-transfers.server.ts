import type { Transaction } from '#app/platform/database.server.ts'
import type { Sealing } from '#app/platform/sealing.server.ts'
import { maskAccount } from '../rules/mask-account.ts'

export type TransferAccount = { bankBin: string; account: string; holder: string }

/** Where the buyer wants the money, sealed; said again, the newer account counts. */
export async function keepAccount(tx: Transaction, sealing: Sealing, given: { refundId: string; account: TransferAccount; givenAt: Date }): Promise<void> {
  const { refundId, account, givenAt } = given
  const kept = { ...account, ...accountColumns(sealing, account.account), givenAt }
  await tx.refundTransfer.upsert({ where: { refundId }, create: { refundId, ...kept }, update: kept })
}

function accountColumns(sealing: Sealing, account: string) {
  return { account: maskAccount(account), accountSealed: sealing.seal(account) }
}

/** Seals so many accounts that still lie open, from before sealing; other processes take others. Returns how many. */
export async function sealOpenAccounts(tx: Transaction, sealing: Sealing, limit: number): Promise<number> {
  const open = await tx.$queryRaw<{ refundId: string; account: string }[]>`
    SELECT refund_id AS "refundId", account FROM refund_transfer
     WHERE account_sealed IS NULL ORDER BY refund_id LIMIT ${limit} FOR UPDATE SKIP LOCKED`
  for (const { refundId, account } of open) {
    await tx.refundTransfer.update({ where: { refundId }, data: accountColumns(sealing, account) })
  }
  return open.length
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
