import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { pickLots, type Pick, type PickableLot, type PickRefusal } from '../rules/pick-lots.ts'
import { addUp, type VariantQuantity } from '../rules/stock-level.ts'
import { changeLots, lockLotsOf, type LotRow } from '../store/lots.server.ts'
import { lockLevels } from '../store/stock-levels.server.ts'

/**
 * Packing: chooses lots first-expired-first-out and marks them picked. The caller keeps the picks beside its lines and
 * hands them to `shipPicked` or `unpick`.
 */
export async function pickForOrder(core: Core, tx: Transaction, lines: readonly VariantQuantity[]): Promise<Result<Pick[], PickRefusal>> {
  const wanted = addUp(lines)
  await lockLevels(tx, wanted.map((line) => line.variantId))
  const lots = await lockLotsOf(tx, wanted.map((line) => line.variantId))
  const picked = pickLots(wanted, lots.map(toPickable), vietnamDay(core.clock.now()))
  if (!picked.ok) return refuse(picked.refusal)
  await changeLots(tx, picked.picks.map(({ lotId, quantity }) => ({ lotId, picked: quantity })))
  return done(picked.picks)
}

/** Puts picked packs back on the shelf: the order is not going to leave. The promise itself ends by `deallocate`. */
export async function unpick(tx: Transaction, picks: readonly Pick[]): Promise<void> {
  const variantIds = [...new Set(picks.map((pick) => pick.variantId))]
  await lockLevels(tx, variantIds)
  await lockLotsOf(tx, variantIds)
  await changeLots(tx, picks.map(({ lotId, quantity }) => ({ lotId, picked: -quantity })))
}

function toPickable(lot: LotRow): PickableLot {
  return { ...lot, free: lot.onHand - lot.picked, expiresOn: lot.expiresOn?.toISOString().slice(0, 10) ?? null }
}
