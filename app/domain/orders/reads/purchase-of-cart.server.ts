import { dong } from '#app/domain/shared/money.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { PlacedPurchase } from '../rules/place-purchase-terms.ts'

/** The purchase that a cart became, with its newest payment; null when the cart was not bought. */
export async function purchaseOfCart(db: Transaction, cartId: string): Promise<Omit<PlacedPurchase, 'isRepeat'> | null> {
  const purchase = await db.purchase.findUnique({ where: { cartId }, select: { id: true, code: true, method: true, totalDong: true } })
  const payment = purchase && (await db.payment.findFirst({ where: { purchaseId: purchase.id }, orderBy: { createdAt: 'desc' } }))
  return (
    payment && {
      purchaseId: purchase.id,
      code: purchase.code,
      paymentId: payment.id,
      paymentReference: payment.reference,
      method: purchase.method as PaymentMethod,
      total: dong(purchase.totalDong),
      expiresAt: payment.expiresAt,
    }
  )
}
