import { add, noMoney, subtract } from '#app/domain/shared/money.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { ShortfallWaived } from '../events.ts'
import { expectedTransfer } from '../reads/expected-transfers.server.ts'
import { isTransferInScope } from '../reads/vendor-of-scope.server.ts'
import { decisionsOn, type TransferDecision } from '../rules/transfer-decisions.ts'
import { actorOf, mayDecideMoney, type TransferScope } from '../rules/transfer-scope.ts'
import type { TransferState } from '../rules/transfer-states.ts'
import { lockLines, type BankLine } from '../store/bank-lines.server.ts'
import { lockPayments, lowerAmount } from '../store/payments.server.ts'
import { moveTransfer } from './move-transfer.server.ts'
import { settleTransfer } from './settle-transfer.server.ts'
import { shortTransfers } from './take-in-transfers.server.ts'

export type DecideTransferInput = { lineId: string; decision: TransferDecision }
export type DecideTransferProblem =
  | { kind: 'not-found' }
  /** Packers do not decide about money. */
  | { kind: 'not-allowed' }
  /** Somebody else has decided otherwise meanwhile, or this was never to be decided so. */
  | { kind: 'not-open' }

/** Where each decision leads: asked for a second time it has no second effect. */
const reached: { readonly [decision in TransferDecision]: readonly TransferState[] } = {
  accept: ['settled'],
  giveBack: ['owed'],
  dismiss: ['dismissed'],
  reopen: [],
  repaid: ['returned'],
}

/** A person decides about a transfer that did not settle by itself; written into the trail. */
export async function decideTransfer(core: Core, scope: TransferScope, { lineId, decision }: DecideTransferInput): Promise<Result<undefined, DecideTransferProblem>> {
  if (!mayDecideMoney(scope)) return refuse({ kind: 'not-allowed' })
  return transact<undefined, DecideTransferProblem>(core, async (tx) => {
    if (!(await isTransferInScope(tx, scope, lineId))) return refuse({ kind: 'not-found' })
    const [line] = await lockLines(tx, { id: lineId })
    if (!line) return refuse({ kind: 'not-found' })
    if (reached[decision].includes(line.state)) return done()
    if (!decisionsOn(line).includes(decision)) return refuse({ kind: 'not-open' })
    const by = actorOf(scope)
    switch (decision) {
      case 'accept':
        await accept(core, tx, line, scope)
        break
      case 'giveBack':
        await moveTransfer(core, tx, line, { move: 'owe', by, change: { giveBackDong: line.amount } })
        break
      case 'dismiss':
        await moveTransfer(core, tx, line, { move: 'dismiss', by })
        break
      case 'reopen':
        await moveTransfer(core, tx, line, { move: 'reopen', by })
        break
      case 'repaid':
        await moveTransfer(core, tx, line, { move: 'repay', by })
        break
    }
    return done()
  })
}

/**
 * The transfer pays its order, with what came short before it. What is still missing the vendor does without; what is too
 * much it owes the sender. Was the payment made otherwise meanwhile, the transfer is a duplicate and waits on.
 */
async function accept(core: Core, tx: Transaction, line: BankLine, scope: TransferScope): Promise<void> {
  const by = actorOf(scope)
  await lockPayments(tx, [line.paymentId ?? ''])
  const meant = await expectedTransfer(tx, line.paymentId ?? '')
  if (!meant || meant.captured > 0n) {
    await moveTransfer(core, tx, line, { move: 'hold', change: { verdict: 'duplicate' } })
    return
  }
  const { paymentId, reference, vendorOrderId, vendorId, shareId } = meant
  const before = (await shortTransfers(tx, [paymentId])).filter((one) => one.id !== line.id)
  const brought = add(noMoney, ...before.map(({ amount }) => amount))
  const missing = subtract(meant.amount, add(brought, line.amount))
  const waived = missing > 0n ? missing : noMoney
  const giveBack = missing < 0n ? subtract(noMoney, missing) : noMoney
  if (waived > 0n) {
    await lowerAmount(tx, { id: paymentId, shareId, amount: subtract(meant.amount, waived) })
    const event = { type: 'shortfallWaived', lineId: line.id, vendorId, vendorOrderId, amountDong: String(waived) } satisfies ShortfallWaived
    await core.announce(tx, event)
  }
  for (const one of before) await settleTransfer(core, tx, one, { paymentId, reference, counted: one.amount, by })
  const change = { waivedDong: waived, giveBackDong: giveBack }
  await settleTransfer(core, tx, line, { paymentId, reference, counted: subtract(line.amount, giveBack), by, change })
}
