import type { Transaction } from '#app/platform/database.server.ts'

export async function insertNotification(tx: Transaction, row: { id: string; receivedAt: Date; body: string; outcome: string; lines: number }): Promise<void> {
  await tx.bankNotification.create({ data: row })
}
