import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { nextState } from '#app/domain/shared/state-table.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { StatementToRead } from '../events.ts'
import { isStatementInScope } from '../reads/vendor-of-scope.server.ts'
import { byName, mappingOfForm } from '../rules/known-mapping.ts'
import { isReadable } from '../rules/statement-columns.ts'
import { statementLife } from '../rules/statement-states.ts'
import { actorOf, mayDecideMoney, type TransferScope } from '../rules/transfer-scope.ts'
import { keepMapping, lockStatement, updateStatement } from '../store/statements.server.ts'

export type StartStatementInput = {
  fileId: string
  /** For each use, the column (from 0) as the form sent it. */
  chosen: Readonly<Record<string, string | undefined>>
}
export type StartStatementProblem =
  | { kind: 'not-found' }
  | { kind: 'not-allowed' }
  /** Date, text and money in are needed, each a column of its own. */
  | { kind: 'bad-columns' }

/**
 * A person has said which column is what: a job reads the statement, or of one that was read only the rows that failed.
 * Kept for the next statement of this account. While it runs, asking again changes nothing.
 */
export async function startStatement(core: Core, scope: TransferScope, { fileId, chosen }: StartStatementInput): Promise<Result<undefined, StartStatementProblem>> {
  if (!mayDecideMoney(scope)) return refuse({ kind: 'not-allowed' })
  return transact<undefined, StartStatementProblem>(core, async (tx) => {
    if (!(await isStatementInScope(tx, scope, fileId))) return refuse({ kind: 'not-found' })
    const statement = await lockStatement(tx, fileId)
    if (!statement) return refuse({ kind: 'not-found' })
    const mapping = mappingOfForm(chosen, statement.columns.length)
    if (!mapping || !isReadable(mapping)) return refuse({ kind: 'bad-columns' })
    const move = statement.state === 'asked' ? 'start' : 'retry'
    const state = nextState(statementLife, statement.state, move)
    if (!state) return done()
    await updateStatement(tx, fileId, { state, mapping })
    await keepMapping(tx, core.clock.now(), statement, byName(mapping, statement.columns))
    const { vendorId } = statement
    await recordAudit(core, tx, { actor: actorOf(scope), action: `statement.${move}`, subject: { type: 'statement', id: fileId }, vendorId })
    await core.announce(tx, { type: 'statementToRead', fileId } satisfies StatementToRead)
    return done()
  })
}
