import type { Transaction } from '#app/platform/database.server.ts'
import { refusalsCountFrom } from '../rules/cash-trust.ts'

export type BuyerKnownBy = { phone: string | null; userId: string | null }

/** How many parcels with cash on delivery this phone or account has left standing of late. */
export async function refusedParcels(db: Transaction, { phone, userId }: BuyerKnownBy, now: Date): Promise<number> {
  if (phone === null && userId === null) return 0
  return db.cashRefusal.count({
    where: { refusedAt: { gt: refusalsCountFrom(now) }, OR: [...(phone ? [{ phone }] : []), ...(userId ? [{ userId }] : [])] },
  })
}

/** The same for whoever made this purchase. */
export async function refusedParcelsOfBuyer(db: Transaction, purchaseId: string, now: Date): Promise<number> {
  const { contactPhone, userId } = await db.purchase.findUniqueOrThrow({ where: { id: purchaseId }, select: { contactPhone: true, userId: true } })
  return refusedParcels(db, { phone: contactPhone, userId }, now)
}
