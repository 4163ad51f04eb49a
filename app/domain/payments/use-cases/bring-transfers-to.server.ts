import type { Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { VendorTransferRequested } from '../events.ts'
import { evenOut } from '../rules/even-out.ts'
import { lockPayments } from '../store/payments.server.ts'
import { insertVendorTransfer, vendorTransfersOf } from '../store/vendor-transfers.server.ts'

export type BringTransfersTo = {
  paymentId: string
  vendorOrderId: string
  /** The vendor's account at the provider. */
  destination: string
  /** What the vendor is owed of this order. Whoever asks holds a lock over the order's books, so that this is the newest. */
  owed: Dong
}

/** Writes down and queues what brings the money a vendor was handed to what it is owed. Bears being called any number of times. */
export async function bringTransfersTo(core: Core, tx: Transaction, { paymentId, vendorOrderId, destination, owed }: BringTransfersTo): Promise<void> {
  const [payment] = await lockPayments(tx, [paymentId])
  const share = payment?.shares.find((one) => one.vendorOrderId === vendorOrderId)
  if (!share) return
  const before = await vendorTransfersOf(tx, share.id)
  const steps = evenOut(owed, before)
  for (const [index, step] of steps.entries()) {
    const transferId = await insertVendorTransfer(tx, {
      ...step,
      paymentShareId: share.id,
      destination,
      requestKey: `${share.id}:${before.length + index + 1}`,
      createdAt: core.clock.now(),
    })
    await core.announce(tx, { type: 'vendorTransferRequested', transferId } satisfies VendorTransferRequested)
  }
}
