import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Transaction } from '#app/platform/database.server.ts'

export type UnbookedFee = { paymentEventId: string; providerPaymentId: string; currency: string; minorUnits: bigint; seenAt: Date }

/** Keeps a fee that is not booked, once per payment that came in. */
export async function keepUnbookedFee(tx: Transaction, fee: UnbookedFee): Promise<void> {
  await tx.unbookedFee.createMany({ data: [fee], skipDuplicates: true })
}

export type LockedFee = { providerPaymentId: string; currency: string; minorUnits: bigint; captured: Dong; isBooked: boolean }

/** A fee of this payment with what the payment brought in; locked, so that whoever books it second sees that it is booked. */
export async function lockUnbookedFee(tx: Transaction, paymentId: string, paymentEventId: string): Promise<LockedFee | null> {
  const [fee] = await tx.$queryRaw<{ providerPaymentId: string; currency: string; minorUnits: bigint; captured: bigint }[]>`
    SELECT f.provider_payment_id AS "providerPaymentId", f.currency, f.minor_units AS "minorUnits", y.captured_dong AS captured
      FROM unbooked_fee f JOIN payment_event e ON e.id = f.payment_event_id JOIN payment y ON y.id = e.payment_id
     WHERE f.payment_event_id = ${paymentEventId}::uuid AND y.id = ${paymentId}::uuid FOR UPDATE OF f`
  if (!fee) return null
  const isBooked = (await tx.ledgerPosting.count({ where: { key: `provider-fee:${fee.providerPaymentId}` } })) > 0
  return { ...fee, captured: dong(fee.captured), isBooked }
}
