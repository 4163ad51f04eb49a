import { newId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Movement, NewMovement } from '../rules/even-out.ts'
import { vendorTransferLife, type VendorTransferState } from '../rules/vendor-transfer-states.ts'

type NewTransfer = NewMovement & { paymentShareId: string; destination: string; requestKey: string; createdAt: Date }

export async function insertVendorTransfer(tx: Transaction, { amount, ...rest }: NewTransfer): Promise<string> {
  const { id } = await tx.vendorTransfer.create({ data: { id: newId(), state: vendorTransferLife.start, amountDong: amount, ...rest }, select: { id: true } })
  return id
}

/** All of a share's, oldest first. The caller holds the lock on the payment. */
export async function vendorTransfersOf(tx: Transaction, paymentShareId: string): Promise<Movement[]> {
  const rows = await tx.vendorTransfer.findMany({ where: { paymentShareId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  return rows.map(({ id, kind, state, amountDong, reverses }) => ({
    id,
    kind: kind as Movement['kind'],
    state: state as VendorTransferState,
    amount: dong(amountDong),
    reverses,
  }))
}

type Outcome = { state: VendorTransferState; providerId?: string; reason?: string; doneAt?: Date }

/** Only from `requested`: false when somebody else was first. The caller holds the lock on the payment. */
export async function updateVendorTransfer(tx: Transaction, id: string, outcome: Outcome): Promise<boolean> {
  const { count } = await tx.vendorTransfer.updateMany({ where: { id, state: 'requested' }, data: outcome })
  return count > 0
}
