import type { Transaction } from '#app/platform/database.server.ts'

export type UnbookedFee = { paymentEventId: string; providerPaymentId: string; currency: string; minorUnits: bigint; seenAt: Date }

/** Keeps a fee that is not booked, once per payment that came in. */
export async function keepUnbookedFee(tx: Transaction, fee: UnbookedFee): Promise<void> {
  await tx.unbookedFee.createMany({ data: [fee], skipDuplicates: true })
}
