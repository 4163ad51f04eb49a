import { done, type Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { addUp, type VariantQuantity } from '../rules/stock-level.ts'
import { causedBy } from '../rules/stock-move.ts'
import { insertReservation, lockReservation, moveReservation, prolongReservation } from '../store/reservations.server.ts'
import { promiseStock, type StockShort } from './change-stock.server.ts'

export type Reserving = { purchaseId: string; lines: readonly VariantQuantity[]; expiresAt: Date }

/** Keeps goods for a purchase until its payment's deadline (R7). */
export async function reserve(core: Core, tx: Transaction, { purchaseId, lines, expiresAt }: Reserving): Promise<Result<undefined, StockShort>> {
  const promised = await promiseStock(core, tx, 'reserved', { cause: causedBy.purchase(purchaseId), lines })
  if (promised.ok) await insertReservation(tx, { purchaseId, expiresAt, lines: addUp(lines) })
  return promised
}

/** Keeps the same goods again, for a shopper who comes back to pay; a reservation that still lives is only prolonged. */
export async function renewReservation(core: Core, tx: Transaction, { purchaseId, lines, expiresAt }: Reserving): Promise<Result<undefined, StockShort>> {
  const held = await lockReservation(tx, purchaseId)
  if (!held) return reserve(core, tx, { purchaseId, lines, expiresAt })
  if (held.state !== 'released') {
    if (held.state === 'live') await prolongReservation(tx, held.id, expiresAt)
    return done()
  }
  const promised = await promiseStock(core, tx, 'reserved', { cause: causedBy.purchase(purchaseId), lines: held.lines })
  if (promised.ok) await moveReservation(tx, held, 'renew', expiresAt)
  return promised
}
