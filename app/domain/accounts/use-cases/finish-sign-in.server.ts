import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { awaitingUser } from '../reads/awaiting-user.server.ts'
import { deleteSession } from '../store/sessions.server.ts'
import { checkCode } from './check-code.server.ts'
import { openSession } from './open-session.server.ts'
import { hashToken } from './session-token.server.ts'

export type FinishSignInProblem = { kind: 'wrongCode' } | { kind: 'tooLate' }

/** The second step: the half-open session of the password and a code make a whole one, with a new token. The caller counts tries. */
export async function finishSignIn(
  core: Core,
  input: { token: string; code: string },
): Promise<Result<{ userId: string; token: string }, FinishSignInProblem>> {
  const tokenHash = hashToken(input.token)
  return transact<{ userId: string; token: string }, FinishSignInProblem>(core, async (tx) => {
    const waiting = await awaitingUser({ db: tx, clock: core.clock }, tokenHash)
    if (!waiting) return refuse({ kind: 'tooLate' })
    if (!(await checkCode(core, tx, waiting.userId, input.code))) return refuse({ kind: 'wrongCode' })
    await deleteSession(tx, tokenHash)
    return done({ userId: waiting.userId, token: await openSession(core, tx, waiting.userId) })
  })
}
