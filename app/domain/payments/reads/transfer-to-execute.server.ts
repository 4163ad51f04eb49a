import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { PaymentMethod } from '../rules/payment-gateway.ts'

export type TransferToExecute = {
  id: string
  paymentId: string
  vendorOrderId: string
  method: PaymentMethod
  kind: 'transfer' | 'reversal'
  amount: Dong
  reference: string
  destination: string
  requestKey: string
  /** The money it is taken from; null when the provider never named it. */
  providerPaymentId: string | null
  /** Of a reversal: how the transfer it takes from ended, and what the provider calls that. */
  reversed: { state: string; providerId: string | null } | null
}

/** A transfer that nobody has carried to the provider yet; null when it is done or refused. */
export async function transferToExecute(core: Core, transferId: string): Promise<TransferToExecute | null> {
  const row = await core.db.vendorTransfer.findUnique({ where: { id: transferId }, include: { share: { include: { payment: true } } } })
  if (row?.state !== 'requested') return null
  const { payment, vendorOrderId } = row.share
  const [capture, reversed] = await Promise.all([
    core.db.paymentEvent.findFirst({
      where: { paymentId: payment.id, kind: 'settled', providerPaymentId: { not: null } },
      orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }],
      select: { providerPaymentId: true },
    }),
    row.reverses ? core.db.vendorTransfer.findUnique({ where: { id: row.reverses }, select: { state: true, providerId: true } }) : null,
  ])
  return {
    id: row.id,
    paymentId: payment.id,
    vendorOrderId,
    method: payment.method as PaymentMethod,
    kind: row.kind as TransferToExecute['kind'],
    amount: dong(row.amountDong),
    reference: payment.reference,
    destination: row.destination,
    requestKey: row.requestKey,
    providerPaymentId: capture?.providerPaymentId ?? null,
    reversed,
  }
}
