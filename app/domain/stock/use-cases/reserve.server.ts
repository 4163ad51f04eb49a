import { done, type Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { partOfReservation } from '../rules/part-of-reservation.ts'
import { addUp, type VariantQuantity } from '../rules/stock-level.ts'
import { causedBy } from '../rules/stock-move.ts'
import { addReservedLines, dropReservedLines, insertReservation, lockReservation, moveReservation, prolongReservation } from '../store/reservations.server.ts'
import { promiseStock, type StockShort } from './change-stock.server.ts'

export type Reserving = { purchaseId: string; lines: readonly VariantQuantity[]; expiresAt: Date }

/** Keeps goods for a purchase until its payment's deadline (R7). */
export async function reserve(core: Core, tx: Transaction, { purchaseId, lines, expiresAt }: Reserving): Promise<Result<undefined, StockShort>> {
  const promised = await promiseStock(core, tx, 'reserved', { cause: causedBy.purchase(purchaseId), lines })
  if (promised.ok) await insertReservation(tx, { purchaseId, expiresAt, lines: addUp(lines) })
  return promised
}

/**
 * Keeps goods of a purchase again, for a shopper who comes back to pay all of it or what is left of it; what a living
 * reservation still holds is only prolonged.
 */
export async function renewReservation(core: Core, tx: Transaction, { purchaseId, lines, expiresAt }: Reserving): Promise<Result<undefined, StockShort>> {
  const held = await lockReservation(tx, purchaseId)
  if (!held) return reserve(core, tx, { purchaseId, lines, expiresAt })
  const { others } = partOfReservation(held.lines, lines)
  if (held.state === 'kept' && others.length === 0) return done()
  const anew = held.state === 'live' ? others : addUp(lines)
  if (anew.length > 0) {
    const promised = await promiseStock(core, tx, 'reserved', { cause: causedBy.purchase(purchaseId), lines: anew })
    if (!promised.ok) return promised
  }
  if (held.state === 'live') await prolongReservation(tx, held.id, expiresAt)
  else {
    // What it names from now on is what is reserved now: the rest was kept or freed before.
    await dropReservedLines(tx, held, held.lines)
    await moveReservation(tx, held, 'renew', expiresAt)
  }
  await addReservedLines(tx, held, anew)
  return done()
}
