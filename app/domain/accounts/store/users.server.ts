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

export async function lockUser(tx: Transaction, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${id}::uuid FOR UPDATE`
}

/** Nothing of the person stays, and no password is right any more; the address is free for a new account. */
export async function anonymiseUser(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.savedAddress.deleteMany({ where: { userId: id } })
  await tx.session.deleteMany({ where: { userId: id } })
  await tx.passwordReset.deleteMany({ where: { userId: id } })
  await tx.secondFactor.deleteMany({ where: { userId: id } })
  await tx.user.update({
    where: { id },
    data: { email: `${id}@deleted.invalid`, name: 'Tài khoản đã xóa', phone: null, passwordHash: UNUSABLE, deletedAt: at },
  })
}

/** A well-formed hash that no password has. */
const UNUSABLE = '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
