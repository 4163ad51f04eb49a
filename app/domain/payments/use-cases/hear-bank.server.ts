import { vendorOfAccount } from '#app/domain/vendors/reads/bank-account-of.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { BankNotifications } from '../rules/bank-notification.ts'
import { insertNotification } from '../store/bank-notifications.server.ts'
import { takeInTransfers } from './take-in-transfers.server.ts'

export type HeardBank =
  | { kind: 'refused'; problem: 'forged' | 'too-old' | 'unreadable' }
  /** `strangers`: transfers into accounts that no seller here has. */
  | { kind: 'taken'; fresh: number; known: number; settled: number; strangers: number }

/** What nobody signed may be anybody's: its beginning is enough to see what it was. */
const MOST_OF_FORGED = 5000

/**
 * A bank-notification service tells of transfers. What it sent is kept as it came, whatever it is; only transfers that
 * are rightly signed are looked at, and only into the account of a vendor.
 */
export async function hearBank(core: Core, bank: BankNotifications, { body, headers }: { body: string; headers: Headers }): Promise<Result<HeardBank, never>> {
  const now = core.clock.now()
  const read = bank.read(body, headers, now)
  return transact(core, async (tx) => {
    const sourceId = newId()
    const transfers = read.ok ? read.transfers : []
    const outcome = read.ok ? 'read' : read.problem
    await insertNotification(tx, { id: sourceId, receivedAt: now, body: kept(body, outcome), outcome, lines: transfers.length })
    if (!read.ok) return done<HeardBank>({ kind: 'refused', problem: read.problem })
    const heard = { kind: 'taken' as const, fresh: 0, known: 0, settled: 0, strangers: 0 }
    for (const { account, transfer } of transfers) {
      const vendorId = await vendorOfAccount(tx, account)
      if (!vendorId) {
        heard.strangers++
        continue
      }
      const of = { vendorId, account, source: 'notification' as const, sourceId }
      const taken = await takeInTransfers(core, tx, of, [{ transfer, occurrence: 1, row: null }])
      heard.fresh += taken.fresh
      heard.known += taken.known
      heard.settled += taken.settled
    }
    return done<HeardBank>(heard)
  })
}

function kept(body: string, outcome: string): string {
  const text = body.replaceAll('\u0000', '')
  return outcome === 'forged' || outcome === 'too-old' ? text.slice(0, MOST_OF_FORGED) : text
}
