import { isId } from '#app/domain/shared/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { BankAccount } from '../rules/bank-account.ts'

/** The account a vendor is paid into, as officers approved it; null while there is none. */
export async function bankAccountOf(db: Transaction, vendorId: string): Promise<BankAccount | null> {
  if (!isId(vendorId)) return null
  const vendor = await db.vendor.findUnique({ where: { id: vendorId }, select: { bankBin: true, bankAccount: true, bankHolder: true } })
  if (!vendor?.bankBin || !vendor.bankAccount || !vendor.bankHolder) return null
  return { bin: vendor.bankBin, account: vendor.bankAccount, holder: vendor.bankHolder }
}

/** The vendor of an account, by its number alone: notifications name the bank in words. Null when none or several have it. */
export async function vendorOfAccount(db: Transaction, account: string): Promise<string | null> {
  const vendors = await db.vendor.findMany({ where: { bankAccount: account }, select: { id: true }, take: 2 })
  return vendors.length === 1 ? (vendors[0]?.id ?? null) : null
}
