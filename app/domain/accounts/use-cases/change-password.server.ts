import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { passwordFault, type PasswordFault } from '../rules/password-rules.ts'
import { userWithId } from '../store/users.server.ts'
import { hashPassword, isPassword } from './password-hash.server.ts'
import { replacePassword } from './replace-password.server.ts'
import { hashToken } from './session-token.server.ts'

export type ChangePasswordProblem = PasswordFault | { kind: 'wrongPassword' }

/** Changes one's own password, asking for the present one. Every other session ends; `sessionToken` is the one that goes on. */
export async function changePassword(
  core: Core,
  input: { userId: string; present: string; password: string; sessionToken: string },
): Promise<Result<undefined, ChangePasswordProblem>> {
  const user = await userWithId(core.db, input.userId)
  if (!user || !(await isPassword(user.passwordHash, input.present))) return refuse({ kind: 'wrongPassword' })
  const fault = passwordFault(input.password, user.email)
  if (fault) return refuse(fault)
  const passwordHash = await hashPassword(input.password)
  return transact<undefined, ChangePasswordProblem>(core, async (tx) => {
    const keptSession = hashToken(input.sessionToken)
    await replacePassword(core, tx, { userId: user.id, passwordHash, action: 'user.change-password', keptSession })
    return done()
  })
}
