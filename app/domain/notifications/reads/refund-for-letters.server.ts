import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'

export type RefundForLetters = { vendorOrderId: string; amount: Dong; purchaseId: string; dueOn: Date; isByTransfer: boolean }

/** How much went back, and for which order; null when there is no such refund. */
export async function refundForLetters(core: Core, refundId: string): Promise<RefundForLetters | null> {
  const refund = await core.db.refund.findUnique({
    where: { id: refundId },
    select: { amountDong: true, dueOn: true, transfer: { select: { refundId: true } }, share: { select: { vendorOrderId: true, payment: { select: { purchaseId: true } } } } },
  })
  if (!refund) return null
  const { vendorOrderId, payment } = refund.share
  return { vendorOrderId, purchaseId: payment.purchaseId, amount: dong(refund.amountDong), dueOn: refund.dueOn, isByTransfer: refund.transfer !== null }
}
