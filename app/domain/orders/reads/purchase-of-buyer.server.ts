import { isId } from '#app/domain/shared/ids.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { BuyerClaim } from '../rules/buyer-of-purchase.ts'

export type OwnPurchase = { id: string; code: string; method: PaymentMethod; userId: string | null; locale: 'vi' | 'en' }

/** The purchase, when it is this buyer's; null for a foreign one as for one that does not exist (R12). */
export async function purchaseOfBuyer(core: Core, purchaseId: string, buyer: BuyerClaim): Promise<OwnPurchase | null> {
  if (!isId(purchaseId)) return null
  const row = await core.db.purchase.findFirst({
    where: { id: purchaseId, ...buyer },
    select: { id: true, code: true, method: true, userId: true, locale: true },
  })
  return row && { ...row, method: row.method as PaymentMethod, locale: row.locale === 'en' ? 'en' : 'vi' }
}
