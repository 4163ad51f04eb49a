import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { actorOf, isVendorScope, mayDecideMoney, type TransferScope } from '#app/domain/payments/rules/transfer-scope.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { openRemittanceLines } from '../reads/remittance-file.server.ts'
import { lockRemittances, updateRemittanceLine } from '../store/remittances.server.ts'
import { settleRows } from './settle-remittance-rows.server.ts'

export type MatchAgainProblem = { kind: 'not-found' } | { kind: 'not-allowed' }

/** Orders have moved on since the list came: compares its open rows once more. Returns how many were settled by it. */
export async function matchRemittanceAgain(core: Core, scope: TransferScope, fileId: string): Promise<Result<{ settled: number }, MatchAgainProblem>> {
  if (!mayDecideMoney(scope) || !(isVendorScope(scope) || scope.authorityCode === null)) return refuse({ kind: 'not-allowed' })
  const vendorId = isVendorScope(scope) ? scope.vendorId : null
  return transact<{ settled: number }, MatchAgainProblem>(core, async (tx) => {
    await lockRemittances(tx)
    const list = isId(fileId) ? await openRemittanceLines(tx, vendorId, fileId) : null
    if (!list) return refuse({ kind: 'not-found' })
    const { rows } = list
    const now = core.clock.now()
    const settled = await settleRows(core, tx, list, async (decided) => {
      for (const [index, row] of rows.entries()) {
        const next = decided[index]
        if (next && next.outcome !== row.outcome) await updateRemittanceLine(tx, row.id, next, now)
      }
    })
    await recordAudit(core, tx, { actor: actorOf(scope), action: 'remittance.match-again', subject: { type: 'remittance', id: fileId }, vendorId: list.vendorId, detail: { settled } })
    return done({ settled })
  })
}
