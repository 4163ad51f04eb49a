import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/** One arrival of money, as the payment event that told of it. */
export async function capturedMoney(db: Transaction, paymentEventId: string): Promise<{ id: string; method: PaymentMethod; amount: Dong } | null> {
  const event = await db.paymentEvent.findUnique({ where: { id: paymentEventId } })
  return event && { id: event.id, method: event.provider as PaymentMethod, amount: dong(event.amountDong) }
}
