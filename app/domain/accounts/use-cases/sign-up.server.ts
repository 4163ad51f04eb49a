import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { passwordFault, type PasswordFault } from '../rules/password-rules.ts'
import { createAccount } from './create-account.server.ts'
import { openSession } from './open-session.server.ts'
import { hashPassword } from './password-hash.server.ts'

export type SignUpProblem = PasswordFault | { kind: 'emailTaken' }

/** Opens an account and a session. The token is for the cookie. */
export async function signUp(
  core: Core,
  input: { email: string; password: string; name: string; locale: string },
): Promise<Result<{ userId: string; token: string }, SignUpProblem>> {
  const email = input.email.toLowerCase()
  const fault = passwordFault(input.password, email)
  if (fault) return refuse(fault)
  // Before the transaction: hashing takes some 30 ms, and a connection should not wait for it.
  const passwordHash = await hashPassword(input.password)
  return transact<{ userId: string; token: string }, SignUpProblem>(core, async (tx) => {
    const { name, locale } = input
    const userId = await createAccount(core, tx, { email, passwordHash, name, locale })
    if (!userId) return refuse({ kind: 'emailTaken' })
    return done({ userId, token: await openSession(core, tx, userId) })
  })
}
