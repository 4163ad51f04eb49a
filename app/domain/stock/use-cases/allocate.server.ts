import { done, type Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { partOfReservation } from '../rules/part-of-reservation.ts'
import { addUp, type VariantQuantity } from '../rules/stock-level.ts'
import { causedBy } from '../rules/stock-move.ts'
import { dropReservedLines, lockReservation, moveReservation, type HeldReservation } from '../store/reservations.server.ts'
import { lockLevels } from '../store/stock-levels.server.ts'
import { changeStock, promiseStock, type StockShort } from './change-stock.server.ts'

/** Promises goods for good without a reservation before: cash on delivery. */
export async function allocate(
  core: Core,
  tx: Transaction,
  { purchaseId, lines }: { purchaseId: string; lines: readonly VariantQuantity[] },
): Promise<Result<undefined, StockShort>> {
  return promiseStock(core, tx, 'allocated', { cause: causedBy.purchase(purchaseId), lines })
}

/**
 * These lines of the purchase are paid (all of it, or one vendor's part): what was reserved is allocated. When the
 * reservation had already ended, takes the goods anew and refuses when they are gone. Bears being called twice for a
 * whole purchase; for a part the caller's order tells whether it was done.
 */
export async function keepReservation(
  core: Core,
  tx: Transaction,
  { purchaseId, lines }: { purchaseId: string; lines: readonly VariantQuantity[] },
): Promise<Result<undefined, StockShort>> {
  const held = await lockReservation(tx, purchaseId)
  if (!held) throw new Error(`Purchase ${purchaseId} never had a reservation`)
  const { named, others, isAll } = partOfReservation(held.lines, lines)
  if (held.state === 'kept' && others.length === 0) return done()
  const anew = held.state === 'live' ? others : addUp(lines)
  if (anew.length > 0) {
    const promised = await promiseStock(core, tx, 'allocated', { cause: causedBy.purchase(purchaseId), lines: anew })
    if (!promised.ok) return promised
  }
  if (held.state === 'live' && named.length > 0) await allocateReserved(core, tx, held, named)
  if (isAll && held.state !== 'kept') await moveReservation(tx, held, 'keep')
  else if (held.state !== 'kept') await dropReservedLines(tx, held, named)
  return done()
}

async function allocateReserved(core: Core, tx: Transaction, { purchaseId }: HeldReservation, lines: readonly VariantQuantity[]): Promise<void> {
  const cause = causedBy.purchase(purchaseId)
  const levels = await lockLevels(tx, lines.map((line) => line.variantId))
  await changeStock(core, tx, {
    levels,
    changes: lines.map(({ variantId, quantity }) => ({ variantId, reserved: -quantity, allocated: quantity })),
    moves: lines.flatMap(({ variantId, quantity }) => [
      { variantId, quantity, kind: 'released', cause },
      { variantId, quantity, kind: 'allocated', cause },
    ]),
  })
}

/** Gives promised goods back to everybody: a vendor order was declined or cancelled before it left. */
export async function deallocate(
  core: Core,
  tx: Transaction,
  { vendorOrderId, lines }: { vendorOrderId: string; lines: readonly VariantQuantity[] },
): Promise<void> {
  const wanted = addUp(lines)
  const levels = await lockLevels(tx, wanted.map((line) => line.variantId))
  await changeStock(core, tx, {
    levels,
    changes: wanted.map(({ variantId, quantity }) => ({ variantId, allocated: -quantity })),
    moves: wanted.map((line) => ({ ...line, kind: 'deallocated', cause: causedBy.order(vendorOrderId) })),
  })
}
