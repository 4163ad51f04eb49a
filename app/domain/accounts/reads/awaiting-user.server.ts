import type { Clock } from '#app/platform/clock.ts'
import type { Database, Transaction } from '#app/platform/database.server.ts'

/** Who has typed the right password with this session and still owes a code; null when it is over. Also inside a transaction. */
export async function awaitingUser(core: { db: Database | Transaction; clock: Clock }, tokenHash: string): Promise<{ userId: string } | null> {
  return core.db.session.findFirst({
    where: { tokenHash, awaitsCode: true, expiresAt: { gt: core.clock.now() } },
    select: { userId: true },
  })
}
