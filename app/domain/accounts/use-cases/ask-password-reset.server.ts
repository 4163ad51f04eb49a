import { newId } from '#app/domain/shared/ids.ts'
import { done } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { PasswordResetAsked } from '../events.ts'

/**
 * Takes the wish for a new password. Nothing is looked up here: an address without an account is answered the same,
 * and as fast. The caller counts tries.
 */
export async function askPasswordReset(core: Core, input: { email: string; locale: string }): Promise<void> {
  const event: PasswordResetAsked = { type: 'passwordResetAsked', resetId: newId(), email: input.email.toLowerCase(), locale: input.locale }
  await transact(core, async (tx) => {
    await core.announce(tx, event)
    return done()
  })
}
