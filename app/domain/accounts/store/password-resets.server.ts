import type { Database, Transaction } from '#app/platform/database.server.ts'

export type ResetRow = { id: string; userId: string; expiresAt: Date; usedAt: Date | null }

/** Twice with the same id is once. */
export async function insertReset(
  tx: Transaction,
  reset: { id: string; userId: string; tokenHash: string; createdAt: Date; expiresAt: Date },
): Promise<void> {
  await tx.passwordReset.createMany({ data: [reset], skipDuplicates: true })
}

/** Locks the row, so that a link opened twice at once opens once. */
export async function lockReset(tx: Transaction, tokenHash: string): Promise<ResetRow | null> {
  await tx.$queryRaw`SELECT 1 FROM password_reset WHERE token_hash = ${tokenHash} FOR UPDATE`
  return tx.passwordReset.findUnique({ where: { tokenHash }, select: { id: true, userId: true, expiresAt: true, usedAt: true } })
}

/** All links of a person end with the first that is used. */
export async function closeResets(tx: Transaction, userId: string, at: Date): Promise<void> {
  await tx.passwordReset.updateMany({ where: { userId, usedAt: null }, data: { usedAt: at } })
}

export async function deleteEndedResets(db: Database, before: Date): Promise<void> {
  await db.passwordReset.deleteMany({ where: { expiresAt: { lte: before } } })
}
