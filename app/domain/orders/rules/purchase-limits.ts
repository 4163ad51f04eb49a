import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'

/** The most one checkout may cost: carriers carry little cash, and card networks take at most eight digits. */
export function purchaseLimit(method: PaymentMethod): Dong {
  return method === 'cash-on-delivery' ? dong(20_000_000) : dong(99_999_999)
}
