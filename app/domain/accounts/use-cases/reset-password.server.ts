import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { openReset } from '../reads/open-reset.server.ts'
import { passwordFault, type PasswordFault } from '../rules/password-rules.ts'
import { isResetOpen } from '../rules/reset-life.ts'
import { lockReset } from '../store/password-resets.server.ts'
import { hashPassword } from './password-hash.server.ts'
import { replacePassword } from './replace-password.server.ts'
import { hashToken } from './session-token.server.ts'

export type ResetPasswordProblem = PasswordFault | { kind: 'linkEnded' }

/** Chooses a new password with the link of a letter. The link opens once; every session of the account ends. */
export async function resetPassword(
  core: Core,
  input: { token: string; password: string },
): Promise<Result<undefined, ResetPasswordProblem>> {
  const tokenHash = hashToken(input.token)
  const reset = await openReset(core, tokenHash)
  if (!reset) return refuse({ kind: 'linkEnded' })
  const fault = passwordFault(input.password, reset.email)
  if (fault) return refuse(fault)
  const passwordHash = await hashPassword(input.password)
  return transact<undefined, ResetPasswordProblem>(core, async (tx) => {
    const locked = await lockReset(tx, tokenHash)
    if (!locked || !isResetOpen(locked, core.clock.now())) return refuse({ kind: 'linkEnded' })
    await replacePassword(core, tx, { userId: locked.userId, passwordHash, action: 'user.reset-password', keptSession: null })
    return done()
  })
}
