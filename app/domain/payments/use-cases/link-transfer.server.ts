import { add, noMoney } from '#app/domain/shared/money.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { expectedTransfers, codeOf } from '../reads/expected-transfers.server.ts'
import { isTransferInScope } from '../reads/vendor-of-scope.server.ts'
import { matchTransfer, verdictOn, type Verdict } from '../rules/match-transfer.ts'
import { codesIn } from '../rules/transfer-code.ts'
import { mayLink } from '../rules/transfer-decisions.ts'
import { actorOf, mayDecideMoney, type TransferScope } from '../rules/transfer-scope.ts'
import { lockLines } from '../store/bank-lines.server.ts'
import { lockPayments } from '../store/payments.server.ts'
import { moveTransfer } from './move-transfer.server.ts'
import { settleTogether, shortTransfers } from './take-in-transfers.server.ts'

export type LinkTransferInput = {
  lineId: string
  /** An order's code or a payment's reference, as a person typed it. */
  typed: string
}
export type LinkTransferProblem =
  | { kind: 'not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'not-open' }
  /** No order of this seller by that code is or was to be paid by transfer. */
  | { kind: 'no-such-order' }

/** A person says which order a transfer pays. Exact, it settles at once; otherwise its verdict is clear and it waits on. */
export async function linkTransfer(core: Core, scope: TransferScope, { lineId, typed }: LinkTransferInput): Promise<Result<{ verdict: Verdict }, LinkTransferProblem>> {
  if (!mayDecideMoney(scope)) return refuse({ kind: 'not-allowed' })
  return transact<{ verdict: Verdict }, LinkTransferProblem>(core, async (tx) => {
    if (!(await isTransferInScope(tx, scope, lineId))) return refuse({ kind: 'not-found' })
    const [line] = await lockLines(tx, { id: lineId })
    if (!line) return refuse({ kind: 'not-found' })
    if (!mayLink(line)) return refuse({ kind: 'not-open' })
    const found = await expectedTransfers(tx, codesIn(typed))
    const own = found.filter(({ vendorId }) => vendorId === line.vendorId)
    await lockPayments(tx, own.map(({ paymentId }) => paymentId))
    const candidates = (await expectedTransfers(tx, [...new Set(own.map(({ reference }) => codeOf(reference)))])).filter(({ vendorId }) => vendorId === line.vendorId)
    const match = matchTransfer({ ...line, text: typed }, candidates, () => noMoney)
    const meant = candidates.find(({ paymentId }) => paymentId === match?.paymentId)
    if (!meant) return refuse({ kind: 'no-such-order' })
    const before = (await shortTransfers(tx, [meant.paymentId])).filter((one) => one.id !== line.id)
    const verdict = verdictOn(line, meant, add(noMoney, ...before.map(({ amount }) => amount)))
    const by = actorOf(scope)
    if (verdict === 'exact') await settleTogether(core, tx, meant, [...before, line], by)
    else await moveTransfer(core, tx, line, { move: 'hold', by, change: { verdict, paymentId: meant.paymentId } })
    return done({ verdict })
  })
}
