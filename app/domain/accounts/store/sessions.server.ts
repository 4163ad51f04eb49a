import { newId } from '#app/domain/shared/ids.ts'
import type { Database, Transaction } from '#app/platform/database.server.ts'

export async function insertSession(
  tx: Transaction,
  session: { userId: string; tokenHash: string; createdAt: Date; expiresAt: Date; awaitsCode: boolean },
): Promise<void> {
  await tx.session.create({ data: { id: newId(), ...session } })
}

export async function extendSession(db: Database, tokenHash: string, expiresAt: Date): Promise<void> {
  await db.session.updateMany({ where: { tokenHash }, data: { expiresAt } })
}

export async function deleteSession(db: Database | Transaction, tokenHash: string): Promise<void> {
  await db.session.deleteMany({ where: { tokenHash } })
}

/** All sessions of a person but the one with this hash. */
export async function deleteSessionsOf(tx: Transaction, userId: string, keptHash: string | null): Promise<void> {
  await tx.session.deleteMany({ where: { userId, ...(keptHash ? { tokenHash: { not: keptHash } } : {}) } })
}

export async function deleteEndedSessions(db: Database, now: Date): Promise<number> {
  return (await db.session.deleteMany({ where: { expiresAt: { lte: now } } })).count
}
