import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { theSystem } from '#app/domain/shared/actor.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { nextState } from '#app/domain/shared/state-table.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { VendorTransferDone } from '../events.ts'
import { transferToExecute, type TransferToExecute } from '../reads/transfer-to-execute.server.ts'
import type { PaymentGateways } from '../rules/payment-gateway.ts'
import type { ProviderSplit, SplitAnswer } from '../rules/provider-split.ts'
import { vendorTransferLife } from '../rules/vendor-transfer-states.ts'
import { lockPayments } from '../store/payments.server.ts'
import { updateVendorTransfer } from '../store/vendor-transfers.server.ts'

/**
 * Asks the provider to hand a vendor its part, or to take a part back, between two short transactions (R8). The provider
 * knows the request by its key, so a second try has no second effect. Throws when it cannot be reached: the job tries again.
 */
export async function executeVendorTransfer(core: Core, gateways: PaymentGateways, { transferId }: { transferId: string }): Promise<Result<undefined, never>> {
  const transfer = await transferToExecute(core, transferId)
  if (!transfer) return done()
  const split = gateways[transfer.method]?.split
  if (!split) throw new Error(`The transfer ${transferId} cannot be asked for: ${transfer.method} has no keys here or does not split`)
  const answer = await ask(split, transfer)
  if (answer.kind === 'unavailable') throw new Error(`The transfer ${transferId} could not be asked for: ${transfer.method} is unavailable`)
  return finish(core, transfer, answer)
}

async function ask(split: ProviderSplit, transfer: TransferToExecute): Promise<SplitAnswer> {
  const { kind, amount, reference, destination, requestKey, providerPaymentId, reversed } = transfer
  if (kind === 'transfer') {
    return providerPaymentId === null
      ? { kind: 'refused', reason: 'The provider never named the payment' }
      : split.transfer({ reference, providerPaymentId, amount, destination, requestKey })
  }
  // Its transfer is still on its way: later. It was refused: there is nothing to take back.
  if (reversed?.state === 'requested') return { kind: 'unavailable' }
  if (!reversed?.providerId) return { kind: 'refused', reason: 'There was no transfer to take back from' }
  return split.reverse({ transferId: reversed.providerId, amount, requestKey })
}

type Answered = Exclude<SplitAnswer, { kind: 'unavailable' }>

async function finish(core: Core, { id, paymentId, vendorOrderId }: TransferToExecute, answer: Answered): Promise<Result<undefined, never>> {
  const move = answer.kind === 'done' ? 'finish' : 'refuse'
  return transact(core, async (tx) => {
    await lockPayments(tx, [paymentId])
    const state = nextState(vendorTransferLife, 'requested', move)
    const outcome = answer.kind === 'done' ? { providerId: answer.providerId, doneAt: core.clock.now() } : { reason: answer.reason }
    if (!state || !(await updateVendorTransfer(tx, id, { state, ...outcome }))) return done()
    await recordAudit(core, tx, {
      actor: theSystem,
      action: `vendorTransfer.${move}`,
      subject: { type: 'payment', id: paymentId },
      detail: { transferId: id, vendorOrderId, ...(answer.kind === 'done' ? { providerId: answer.providerId } : { refused: answer.reason }) },
    })
    if (state === 'done') await core.announce(tx, { type: 'vendorTransferDone', transferId: id, vendorOrderId } satisfies VendorTransferDone)
    return done()
  })
}
