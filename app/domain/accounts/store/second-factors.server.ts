import { newId } from '#app/domain/shared/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'

export type FactorRow = { userId: string; secretSealed: string; confirmedAt: Date | null; lastStep: bigint }

/** Locks the person's row, so that one code cannot be used by two requests at once. */
export async function lockFactor(tx: Transaction, userId: string): Promise<FactorRow | null> {
  await tx.$queryRaw`SELECT 1 FROM second_factor WHERE user_id = ${userId}::uuid FOR UPDATE`
  return tx.secondFactor.findUnique({ where: { userId }, select: { userId: true, secretSealed: true, confirmedAt: true, lastStep: true } })
}

/** Twice at once is once: the first secret stays. */
export async function insertFactor(tx: Transaction, factor: { userId: string; secretSealed: string; createdAt: Date }): Promise<void> {
  await tx.secondFactor.createMany({ data: [factor], skipDuplicates: true })
}

export async function updateFactor(tx: Transaction, userId: string, columns: { lastStep: bigint; confirmedAt?: Date }): Promise<void> {
  await tx.secondFactor.update({ where: { userId }, data: columns })
}

/** Its recovery codes go with it. */
export async function deleteFactor(tx: Transaction, userId: string): Promise<void> {
  await tx.secondFactor.deleteMany({ where: { userId } })
}

export async function replaceRecoveryCodes(tx: Transaction, userId: string, hashes: readonly string[]): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { userId } })
  await tx.recoveryCode.createMany({ data: hashes.map((codeHash) => ({ id: newId(), userId, codeHash })) })
}

/** False when there is no such code, or it was used. */
export async function spendRecoveryCode(tx: Transaction, userId: string, codeHash: string, at: Date): Promise<boolean> {
  return (await tx.recoveryCode.updateMany({ where: { userId, codeHash, usedAt: null }, data: { usedAt: at } })).count === 1
}
