import type { Transaction } from '#app/platform/database.server.ts'

export type NewUser = { id: string; email: string; passwordHash: string; name: string; locale: string; createdAt: Date }

/** False when the e-mail already has an account; also when two sign up with it at once. */
export async function insertUser(tx: Transaction, user: NewUser): Promise<boolean> {
  return (await tx.user.createMany({ data: [user], skipDuplicates: true })).count === 1
}

export async function userWithEmail(tx: Transaction, email: string): Promise<{ id: string; passwordHash: string } | null> {
  return tx.user.findUnique({ where: { email }, select: { id: true, passwordHash: true } })
}

export async function updateProfile(tx: Transaction, id: string, profile: { name: string; phone: string | null }): Promise<void> {
  await tx.user.update({ where: { id }, data: profile })
}
