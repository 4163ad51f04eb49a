import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Pick } from '../rules/pick-lots.ts'
import { causedBy } from '../rules/stock-move.ts'
import { changeLots, lockLotsOf } from '../store/lots.server.ts'
import { lockLevels } from '../store/stock-levels.server.ts'
import { changeStock } from './change-stock.server.ts'

type OfOrder = { vendorOrderId: string; picks: readonly Pick[] }

/** Picked packs leave the store, with the carrier or in the hands of the buyer. */
export async function shipPicked(core: Core, tx: Transaction, { vendorOrderId, picks }: OfOrder): Promise<void> {
  const variantIds = [...new Set(picks.map((pick) => pick.variantId))]
  const levels = await lockLevels(tx, variantIds)
  await lockLotsOf(tx, variantIds)
  await changeLots(tx, picks.map(({ lotId, quantity }) => ({ lotId, onHand: -quantity, picked: -quantity, shipped: quantity })))
  await changeStock(core, tx, {
    levels,
    changes: picks.map(({ variantId, quantity }) => ({ variantId, onHand: -quantity, allocated: -quantity })),
    moves: picks.map((pick) => ({ ...pick, kind: 'shipped', cause: causedBy.order(vendorOrderId) })),
  })
}

/**
 * A parcel came back. Good packs return to their lots and are for sale again; spoilt ones are written off at once, so
 * that the books show both.
 */
export async function takeBack(core: Core, tx: Transaction, { vendorOrderId, picks, isSpoilt }: OfOrder & { isSpoilt: boolean }): Promise<void> {
  const variantIds = [...new Set(picks.map((pick) => pick.variantId))]
  const levels = await lockLevels(tx, variantIds)
  await lockLotsOf(tx, variantIds)
  const cause = causedBy.order(vendorOrderId)
  const onShelf = (quantity: number) => (isSpoilt ? 0 : quantity)
  await changeLots(tx, picks.map(({ lotId, quantity }) => ({ lotId, shipped: -quantity, onHand: onShelf(quantity) })))
  await changeStock(core, tx, {
    levels,
    changes: picks.map(({ variantId, quantity }) => ({ variantId, onHand: onShelf(quantity) })),
    moves: picks.flatMap((pick) => [
      { ...pick, kind: 'returned' as const, cause },
      ...(isSpoilt ? [{ ...pick, kind: 'wasted' as const, cause }] : []),
    ]),
  })
}
