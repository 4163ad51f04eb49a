import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { userWithEmail } from '../store/users.server.ts'
import { openSession } from './open-session.server.ts'
import { hashOfNobody, isPassword } from './password-hash.server.ts'

/** One problem for both, so that nobody learns which e-mails have an account. */
export type SignInProblem = { kind: 'wrongEmailOrPassword' }

/** Opens a session. An unknown e-mail takes as long as a wrong password. The caller counts tries. */
export async function signIn(
  core: Core,
  input: { email: string; password: string },
): Promise<Result<{ userId: string; token: string }, SignInProblem>> {
  const user = await userWithEmail(core.db, input.email.toLowerCase())
  const isRight = await isPassword(user?.passwordHash ?? (await hashOfNobody()), input.password)
  if (!user || !isRight) return refuse({ kind: 'wrongEmailOrPassword' })
  return transact(core, async (tx) => done({ userId: user.id, token: await openSession(core, tx, user.id) }))
}
