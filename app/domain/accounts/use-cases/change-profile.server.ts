import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { readPhone } from '../rules/phone.ts'
import { updateProfile } from '../store/users.server.ts'

export type ProfileProblem = { kind: 'notAPhone' }

/** Changes one's own name and phone; an empty phone takes it away. */
export async function changeProfile(
  core: Core,
  input: { userId: string; name: string; phone: string },
): Promise<Result<undefined, ProfileProblem>> {
  const phone = input.phone === '' ? null : readPhone(input.phone)
  if (phone === null && input.phone !== '') return refuse({ kind: 'notAPhone' })
  return transact(core, async (tx) => {
    await updateProfile(tx, input.userId, { name: input.name, phone })
    return done()
  })
}
