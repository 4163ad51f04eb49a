import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { hasCodes } from '../reads/codes-of.server.ts'
import { userWithEmail } from '../store/users.server.ts'
import { openSession } from './open-session.server.ts'
import { hashOfNobody, isPassword } from './password-hash.server.ts'

/** One problem for both, so that nobody learns which e-mails have an account. */
export type SignInProblem = { kind: 'wrongEmailOrPassword' }

export type SignedIn = {
  userId: string
  token: string
  /** The session opens nothing yet: `finishSignIn` wants a code first. */
  awaitsCode: boolean
}

/** Opens a session. An unknown e-mail takes as long as a wrong password. The caller counts tries. */
export async function signIn(
  core: Core,
  input: { email: string; password: string },
): Promise<Result<SignedIn, SignInProblem>> {
  const user = await userWithEmail(core.db, input.email.toLowerCase())
  const isRight = await isPassword(user?.passwordHash ?? (await hashOfNobody()), input.password)
  if (!user || !isRight) return refuse({ kind: 'wrongEmailOrPassword' })
  const awaitsCode = await hasCodes(core, user.id)
  return transact<SignedIn, SignInProblem>(core, async (tx) => {
    return done({ userId: user.id, token: await openSession(core, tx, user.id, awaitsCode), awaitsCode })
  })
}
