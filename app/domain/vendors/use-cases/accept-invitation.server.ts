import { hashToken } from '#app/domain/accounts/use-cases/session-token.server.ts'
import type { Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { joinStaff, type JoinStaffProblem } from './join-staff.server.ts'

/** Joins a vendor's staff with the account one is signed in with. */
export async function acceptInvitation(
  core: Core,
  input: { token: string; userId: string; email: string },
): Promise<Result<{ vendorId: string }, JoinStaffProblem>> {
  const { userId, email } = input
  return transact<{ vendorId: string }, JoinStaffProblem>(core, (tx) => joinStaff(core, tx, { tokenHash: hashToken(input.token), userId, email }))
}
