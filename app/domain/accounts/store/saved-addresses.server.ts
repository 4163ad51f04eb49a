import type { Transaction } from '#app/platform/database.server.ts'

export type AddressRow = { id: string; userId: string; name: string; phone: string; wardCode: string; addressLine: string }

/** Locks the person's row, so that two requests at once cannot both find room for the last address. */
export async function countAddressesLocked(tx: Transaction, userId: string): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR UPDATE`
  return tx.savedAddress.count({ where: { userId } })
}

/** Twice with the same id is once. */
export async function insertAddress(tx: Transaction, address: AddressRow): Promise<void> {
  await tx.savedAddress.createMany({ data: [address], skipDuplicates: true })
}

export async function deleteAddress(tx: Transaction, userId: string, id: string): Promise<boolean> {
  return (await tx.savedAddress.deleteMany({ where: { id, userId } })).count === 1
}
