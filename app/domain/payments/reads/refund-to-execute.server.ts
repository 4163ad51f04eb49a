import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { PaymentMethod } from '../rules/payment-gateway.ts'

export type RefundToExecute = { paymentId: string; method: PaymentMethod; reference: string; amount: Dong; requestKey: string }

/** A refund that nobody has carried to the provider yet; null when it is under way or done. */
export async function refundToExecute(core: Core, refundId: string): Promise<RefundToExecute | null> {
  const refund = await core.db.refund.findUnique({ where: { id: refundId }, include: { share: { include: { payment: true } } } })
  if (refund?.state !== 'requested') return null
  const { id, method, reference } = refund.share.payment
  return { paymentId: id, method: method as PaymentMethod, reference, amount: dong(refund.amountDong), requestKey: refund.requestKey }
}
