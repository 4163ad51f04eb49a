import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { PasswordChanged } from '../events.ts'
import { closeResets } from '../store/password-resets.server.ts'
import { deleteSessionsOf } from '../store/sessions.server.ts'
import { updatePassword } from '../store/users.server.ts'

/** A password changes in one way only: the hash, the end of open links and of other sessions, the trail and the letter. */
export async function replacePassword(
  core: Core,
  tx: Transaction,
  change: {
    userId: string
    passwordHash: string
    action: 'user.reset-password' | 'user.change-password'
    /** The hash of the session that may go on; null ends all. */
    keptSession: string | null
  },
): Promise<void> {
  const { userId } = change
  await updatePassword(tx, userId, change.passwordHash)
  await closeResets(tx, userId, core.clock.now())
  await deleteSessionsOf(tx, userId, change.keptSession)
  await recordAudit(core, tx, { actor: { kind: 'user', userId }, action: change.action, subject: { type: 'user', id: userId } })
  await core.announce(tx, { type: 'passwordChanged', userId, changeId: newId() } satisfies PasswordChanged)
}
