import type { Transaction } from '#app/platform/database.server.ts'

export type NewUser = { id: string; email: string; passwordHash: string; name: string; locale: string; createdAt: Date }

/** False when the e-mail already has an account; also when two sign up with it at once. */
export async function insertUser(tx: Transaction, user: NewUser): Promise<boolean> {
  return (await tx.user.createMany({ data: [user], skipDuplicates: true })).count === 1
}

export type UserForPassword = { id: string; email: string; name: string; passwordHash: string }

const forPassword = { id: true, email: true, name: true, passwordHash: true } as const

export async function userWithEmail(tx: Transaction, email: string): Promise<UserForPassword | null> {
  return tx.user.findUnique({ where: { email }, select: forPassword })
}

export async function userWithId(tx: Transaction, id: string): Promise<UserForPassword | null> {
  return tx.user.findUnique({ where: { id }, select: forPassword })
}

export async function updatePassword(tx: Transaction, id: string, passwordHash: string): Promise<void> {
  await tx.user.update({ where: { id }, data: { passwordHash } })
}

export async function updateProfile(tx: Transaction, id: string, profile: { name: string; phone: string | null }): Promise<void> {
  await tx.user.update({ where: { id }, data: profile })
}
