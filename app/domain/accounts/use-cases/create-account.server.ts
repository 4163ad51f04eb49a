import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { insertUser } from '../store/users.server.ts'

/** Keeps a new account and returns its id; null when the e-mail (lower case) has one already. */
export async function createAccount(
  core: Core,
  tx: Transaction,
  account: { email: string; passwordHash: string; name: string; locale: string },
): Promise<string | null> {
  const userId = newId()
  if (!(await insertUser(tx, { ...account, id: userId, createdAt: core.clock.now() }))) return null
  await recordAudit(core, tx, { actor: { kind: 'user', userId }, action: 'user.sign-up', subject: { type: 'user', id: userId } })
  return userId
}
