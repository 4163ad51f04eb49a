import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { faultOfChosenLots, type ChosenLotsRefusal } from '../rules/chosen-lots.ts'
import type { Pick } from '../rules/pick-lots.ts'
import { changeLots, lockLotsOf } from '../store/lots.server.ts'
import { lockLevels } from '../store/stock-levels.server.ts'

/** Packing with lots chosen by hand: marks them picked, or says what is wrong with them. Undone by `unpick`. */
export async function pickChosenLots(core: Core, tx: Transaction, chosen: readonly Pick[]): Promise<Result<undefined, ChosenLotsRefusal>> {
  const variantIds = [...new Set(chosen.map((pick) => pick.variantId))]
  await lockLevels(tx, variantIds)
  const lots = (await lockLotsOf(tx, variantIds)).map((lot) => ({
    ...lot,
    free: lot.onHand - lot.picked,
    expiresOn: lot.expiresOn?.toISOString().slice(0, 10) ?? null,
  }))
  const fault = faultOfChosenLots(chosen, lots, vietnamDay(core.clock.now()))
  if (fault) return refuse(fault)
  await changeLots(tx, chosen.map(({ lotId, quantity }) => ({ lotId, picked: quantity })))
  return done()
}
