import { done, type Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { addUp, type VariantQuantity } from '../rules/stock-level.ts'
import { causedBy } from '../rules/stock-move.ts'
import { lockReservation, moveReservation } from '../store/reservations.server.ts'
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
 * The purchase is paid: what was reserved is allocated. When the reservation had already ended, takes the goods anew
 * and refuses when they are gone. Bears being called twice.
 */
export async function keepReservation(core: Core, tx: Transaction, purchaseId: string): Promise<Result<undefined, StockShort>> {
  const held = await lockReservation(tx, purchaseId)
  if (!held) throw new Error(`Purchase ${purchaseId} never had a reservation`)
  if (held.state === 'kept') return done()
  const cause = causedBy.purchase(purchaseId)
  if (held.state === 'released') {
    const promised = await promiseStock(core, tx, 'allocated', { cause, lines: held.lines })
    if (promised.ok) await moveReservation(tx, held, 'keep')
    return promised
  }
  const levels = await lockLevels(tx, held.lines.map((line) => line.variantId))
  await changeStock(core, tx, {
    levels,
    changes: held.lines.map(({ variantId, quantity }) => ({ variantId, reserved: -quantity, allocated: quantity })),
    moves: held.lines.flatMap(({ variantId, quantity }) => [
      { variantId, quantity, kind: 'released', cause },
      { variantId, quantity, kind: 'allocated', cause },
    ]),
  })
  await moveReservation(tx, held, 'keep')
  return done()
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
