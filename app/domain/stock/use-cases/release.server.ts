import { done } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { causedBy } from '../rules/stock-move.ts'
import { expiredReservations } from '../reads/expired-reservations.server.ts'
import { lockReservation, moveReservation } from '../store/reservations.server.ts'
import { lockLevels } from '../store/stock-levels.server.ts'
import { changeStock } from './change-stock.server.ts'

/** Ends a reservation that still lives; one that was kept or released stays as it is. True when it released something. */
export async function release(core: Core, tx: Transaction, purchaseId: string, isDue = (_expiresAt: Date) => true): Promise<boolean> {
  const held = await lockReservation(tx, purchaseId)
  if (!held || held.state !== 'live' || !isDue(held.expiresAt)) return false
  const levels = await lockLevels(tx, held.lines.map((line) => line.variantId))
  await changeStock(core, tx, {
    levels,
    changes: held.lines.map(({ variantId, quantity }) => ({ variantId, reserved: -quantity })),
    moves: held.lines.map(({ variantId, quantity }) => ({ variantId, quantity, kind: 'released', cause: causedBy.purchase(purchaseId) })),
  })
  await moveReservation(tx, held, 'release')
  return true
}

/**
 * Frees what nobody paid for in time, each purchase in a short transaction of its own; of some variants only, for a
 * buyer who waits for them. Returns how many reservations ended.
 */
export async function releaseExpired(core: Core, variantIds?: readonly string[]): Promise<number> {
  const now = core.clock.now()
  let released = 0
  for (const purchaseId of await expiredReservations(core, now, variantIds)) {
    const result = await transact(core, async (tx) => done(await release(core, tx, purchaseId, (expiresAt) => expiresAt <= now)))
    if (result.ok && result.value) released++
  }
  return released
}
