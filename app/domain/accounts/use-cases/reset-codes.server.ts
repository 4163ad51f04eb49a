import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { CodesReset } from '../events.ts'
import { isOfficer } from '../reads/colleagues.server.ts'
import type { AuthorityScope } from '../rules/scopes.ts'
import { deleteFactor, lockFactor } from '../store/second-factors.server.ts'
import { deleteSessionsOf } from '../store/sessions.server.ts'

export type ResetCodesProblem =
  | { kind: 'operator-only' }
  /** Who has the codes turns them off with one of them; who lost them asks somebody else. */
  | { kind: 'oneself' }
  | { kind: 'not-a-colleague' }
  | { kind: 'no-codes' }
  | { kind: 'reason-missing' }

/**
 * Takes a lost second factor from a colleague at the desk, who sets up a new one after the next login with the password.
 * Whoever found the telephone is out at once: every session ends, half-open ones too. The colleague gets a letter.
 */
export async function resetCodes(
  core: Core,
  scope: AuthorityScope,
  input: { userId: string; reason: string },
): Promise<Result<undefined, ResetCodesProblem>> {
  const { userId, reason } = input
  if (scope.authorityCode !== null) return refuse({ kind: 'operator-only' })
  if (userId === scope.userId) return refuse({ kind: 'oneself' })
  if (!(await isOfficer(core, userId))) return refuse({ kind: 'not-a-colleague' })
  if (reason.trim().length < 3) return refuse({ kind: 'reason-missing' })
  return transact<undefined, ResetCodesProblem>(core, async (tx) => {
    const factor = await lockFactor(tx, userId)
    if (!factor?.confirmedAt) return refuse({ kind: 'no-codes' })
    await deleteFactor(tx, userId)
    await deleteSessionsOf(tx, userId, null)
    await recordAudit(core, tx, {
      actor: { kind: 'officer', userId: scope.userId, authorityCode: null },
      action: 'user.reset-codes',
      subject: { type: 'user', id: userId },
      reason,
    })
    await core.announce(tx, { type: 'codesReset', userId, resetId: newId() } satisfies CodesReset)
    return done()
  })
}
