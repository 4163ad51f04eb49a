import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { isFirstTime } from '#app/platform/first-time.server.ts'
import { lotWithVendor } from '../reads/lot-with-vendor.server.ts'
import { MOST_AT_ONCE } from '../rules/received-lot.ts'
import { availableOf } from '../rules/stock-level.ts'
import { causedBy } from '../rules/stock-move.ts'
import type { AdjustStockProblem } from '../rules/stock-problems.ts'
import { changeLots, lockLotsOf } from '../store/lots.server.ts'
import { lockLevels } from '../store/stock-levels.server.ts'
import { changeStock } from './change-stock.server.ts'

export type AdjustStockInput = {
  lotId: string
  /** What the count in the store showed too much (positive) or too little (negative), in packs. */
  difference: number
  reason: string
  key: string
}

/** Corrects a lot after counting, spoilage or own use, with the reason that stays in the books. */
export async function adjustStock(core: Core, scope: VendorScope, input: AdjustStockInput): Promise<Result<undefined, AdjustStockProblem>> {
  const { lotId, difference, key } = input
  const reason = input.reason.trim()
  if (!Number.isInteger(difference) || difference === 0 || Math.abs(difference) > MOST_AT_ONCE) return refuse({ kind: 'bad-quantity' })
  if (reason === '') return refuse({ kind: 'reason-missing' })
  return transact<undefined, AdjustStockProblem>(core, async (tx) => {
    const owner = await lotWithVendor(tx, lotId)
    if (owner?.vendorId !== scope.vendorId) return refuse({ kind: 'unknown-lot' })
    if (!(await isFirstTime(tx, key, core.clock.now()))) return done()
    const { variantId } = owner
    const levels = await lockLevels(tx, [variantId])
    const lot = (await lockLotsOf(tx, [variantId])).find((row) => row.id === lotId)
    const [level] = levels
    if (!lot || !level) return refuse({ kind: 'unknown-lot' })
    const mayGo = Math.min(lot.onHand - lot.picked, availableOf(level))
    if (-difference > mayGo) return refuse({ kind: 'promised-to-buyers', mayGo })
    await changeLots(tx, [{ lotId, onHand: difference }])
    await changeStock(core, tx, {
      levels,
      changes: [{ variantId, onHand: difference }],
      moves: [{ variantId, lotId, kind: 'adjusted', quantity: difference, cause: causedBy.user(scope.userId), note: reason }],
    })
    await recordAudit(core, tx, {
      actor: { kind: 'vendor', userId: scope.userId, vendorId: scope.vendorId },
      action: 'lot.adjust',
      subject: { type: 'lot', id: lotId },
      vendorId: scope.vendorId,
      reason,
      detail: { difference },
    })
    return done()
  })
}
