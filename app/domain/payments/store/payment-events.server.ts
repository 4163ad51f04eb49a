import type { Prisma } from '#prisma/generated/client.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { PaymentMethod, ProviderEvent } from '../rules/payment-gateway.ts'
import type { KnownEvent } from '../rules/recompute-payment.ts'

export type EventToKeep = {
  provider: PaymentMethod
  paymentId: string | null
  refundId: string | null
  event: ProviderEvent
  receivedAt: Date
}

/** Keeps an event as it came. Null when the provider had sent it before. */
export async function insertEvent(tx: Transaction, { event, ...rest }: EventToKeep): Promise<string | null> {
  const [row] = await tx.paymentEvent.createManyAndReturn({
    data: {
      id: newId(),
      ...rest,
      providerEventId: event.providerEventId,
      providerPaymentId: event.providerPaymentId ?? null,
      kind: event.kind,
      amountDong: event.amount,
      occurredAt: event.occurredAt,
      raw: event.raw as Prisma.InputJsonValue,
    },
    skipDuplicates: true,
    select: { id: true },
  })
  return row?.id ?? null
}

/** Whether the event kept under this id told the same. Who calls has just been refused by the unique index. */
export async function saysTheSame(tx: Transaction, { provider, paymentId, event }: EventToKeep): Promise<boolean> {
  const known = await tx.paymentEvent.findUniqueOrThrow({
    where: { provider_providerEventId: { provider, providerEventId: event.providerEventId } },
    select: { kind: true, amountDong: true, paymentId: true },
  })
  return known.kind === event.kind && known.amountDong === event.amount && known.paymentId === paymentId
}

export async function eventsOf(tx: Transaction, paymentId: string): Promise<KnownEvent[]> {
  const rows = await tx.paymentEvent.findMany({ where: { paymentId }, select: { kind: true, amountDong: true, refundId: true } })
  return rows.map(({ kind, amountDong, refundId }) => ({ kind, amount: dong(amountDong), refundId }))
}
