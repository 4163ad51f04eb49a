import { done } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { partOfReservation } from '../rules/part-of-reservation.ts'
import type { VariantQuantity } from '../rules/stock-level.ts'
import { causedBy } from '../rules/stock-move.ts'
import { expiredReservations } from '../reads/expired-reservations.server.ts'
import { dropReservedLines, lockReservation, moveReservation, type HeldReservation } from '../store/reservations.server.ts'
import { lockLevels } from '../store/stock-levels.server.ts'
import { changeStock } from './change-stock.server.ts'

/** Ends a reservation that still lives; one that was kept or released stays as it is. True when it released something. */
export async function release(core: Core, tx: Transaction, purchaseId: string, isDue = (_expiresAt: Date) => true): Promise<boolean> {
  const held = await lockReservation(tx, purchaseId)
  if (!held || held.state !== 'live' || !isDue(held.expiresAt)) return false
  await free(core, tx, held, held.lines)
  await moveReservation(tx, held, 'release')
  return true
}

/** Frees one vendor's part; the rest of the purchase stays reserved. */
export async function releasePart(core: Core, tx: Transaction, purchaseId: string, lines: readonly VariantQuantity[]): Promise<void> {
  const held = await lockReservation(tx, purchaseId)
  if (held?.state !== 'live') return
  const { named, isAll } = partOfReservation(held.lines, lines)
  if (named.length === 0) return
  await free(core, tx, held, named)
  if (isAll) await moveReservation(tx, held, 'release')
  else await dropReservedLines(tx, held, named)
}

async function free(core: Core, tx: Transaction, { purchaseId }: HeldReservation, lines: readonly VariantQuantity[]): Promise<void> {
  const levels = await lockLevels(tx, lines.map((line) => line.variantId))
  await changeStock(core, tx, {
    levels,
    changes: lines.map(({ variantId, quantity }) => ({ variantId, reserved: -quantity })),
    moves: lines.map(({ variantId, quantity }) => ({ variantId, quantity, kind: 'released', cause: causedBy.purchase(purchaseId) })),
  })
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
