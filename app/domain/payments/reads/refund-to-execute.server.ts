import { dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { PaymentMethod, RefundRequest } from '../rules/payment-gateway.ts'
import { SURPLUS } from '../rules/surplus.ts'

export type RefundToExecute = RefundRequest & { paymentId: string; method: PaymentMethod }

/** A refund that nobody has carried to the provider yet; null when it is under way or done. */
export async function refundToExecute(core: Core, refundId: string): Promise<RefundToExecute | null> {
  const refund = await core.db.refund.findUnique({ where: { id: refundId }, include: { share: { include: { payment: true } } } })
  if (refund?.state !== 'requested') return null
  const { id, method, reference } = refund.share.payment
  const captures = await core.db.paymentEvent.findMany({
    where: { paymentId: id, kind: 'settled', providerPaymentId: { not: null } },
    orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }],
    select: { providerPaymentId: true },
  })
  // Paid twice, the later money is the surplus.
  const { providerPaymentId } = (refund.reason === SURPLUS ? captures.at(-1) : captures[0]) ?? { providerPaymentId: null }
  const amount = dong(refund.amountDong)
  return { paymentId: id, method: method as PaymentMethod, reference, amount, requestKey: refund.requestKey, providerPaymentId }
}
