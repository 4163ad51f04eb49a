import { passwordFault, type PasswordFault } from '#app/domain/accounts/rules/password-rules.ts'
import { createAccount } from '#app/domain/accounts/use-cases/create-account.server.ts'
import { openSession } from '#app/domain/accounts/use-cases/open-session.server.ts'
import { hashPassword } from '#app/domain/accounts/use-cases/password-hash.server.ts'
import { hashToken } from '#app/domain/accounts/use-cases/session-token.server.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { openInvitation } from '../reads/open-invitation.server.ts'
import { joinStaff, type JoinStaffProblem } from './join-staff.server.ts'

export type AcceptWithNewAccountProblem = JoinStaffProblem | PasswordFault | { kind: 'emailTaken' }

/** Opens an account for the invited address (the letter proved it), puts it on the staff and signs it in: all or nothing. */
export async function acceptWithNewAccount(
  core: Core,
  input: { token: string; name: string; password: string; locale: string },
): Promise<Result<{ userId: string; token: string }, AcceptWithNewAccountProblem>> {
  const tokenHash = hashToken(input.token)
  const invitation = await openInvitation(core, tokenHash)
  if (!invitation) return refuse({ kind: 'linkEnded' })
  const { email } = invitation
  const fault = passwordFault(input.password, email)
  if (fault) return refuse(fault)
  const passwordHash = await hashPassword(input.password)
  return transact<{ userId: string; token: string }, AcceptWithNewAccountProblem>(core, async (tx) => {
    const userId = await createAccount(core, tx, { email, passwordHash, name: input.name, locale: input.locale })
    if (!userId) return refuse({ kind: 'emailTaken' })
    const joined = await joinStaff(core, tx, { tokenHash, userId, email })
    if (!joined.ok) return joined
    return done({ userId, token: await openSession(core, tx, userId) })
  })
}
