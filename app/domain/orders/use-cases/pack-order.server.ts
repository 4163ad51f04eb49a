import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { pickChosenLots } from '#app/domain/stock/use-cases/pick-chosen-lots.server.ts'
import { pickForOrder } from '#app/domain/stock/use-cases/pick-for-order.server.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { ChosenLot } from '../rules/lot-field.ts'
import { lotsOfLines, type LinePick } from '../rules/lots-of-lines.ts'
import type { LotsProblem, PackOrderProblem } from '../rules/order-problems.ts'
import { insertLineLots } from '../store/line-lots.server.ts'
import type { LockedVendorOrder } from '../store/vendor-orders.server.ts'
import { lockOwnOrder } from './lock-own-order.server.ts'
import { moveOwnOrder } from './move-own-order.server.ts'

/** Without `lots` they are chosen first-expired-first-out; with them, each line must add up. */
export type PackOrderInput = { orderId: string; lots: readonly ChosenLot[] }

/** The parcel is packed: writes which lots fill which line and marks them picked. Expired and recalled lots are refused. */
export async function packOrder(core: Core, scope: VendorScope, { orderId, lots }: PackOrderInput): Promise<Result<undefined, PackOrderProblem>> {
  return transact<undefined, PackOrderProblem>(core, async (tx) => {
    const found = await lockOwnOrder(tx, scope, 'pack', orderId)
    if (!found.ok) return found
    const { order, isRepeat } = found.value
    if (isRepeat) return done()
    const moved = await moveOwnOrder(core, tx, scope, order, {
      move: 'pack',
      details: { packedAt: core.clock.now() },
      tell: { type: 'vendorOrderPacked' },
    })
    if (!moved.ok) return moved
    const picked = lots.length === 0 ? await pickFirstExpired(core, tx, order) : await pickByHand(core, tx, order, lots)
    if (!picked.ok) return picked
    await insertLineLots(tx, picked.value)
    return done()
  })
}

async function pickByHand(
  core: Core,
  tx: Transaction,
  order: LockedVendorOrder,
  lots: readonly ChosenLot[],
): Promise<Result<LinePick[], LotsProblem>> {
  const chosen = lotsOfLines(order.lines, lots)
  if (!chosen.ok) return refuse(chosen.problem)
  const picked = await pickChosenLots(core, tx, chosen.picks)
  return picked.ok ? done(chosen.picks) : picked
}

/** A variant comes once in an order, as it does in a cart. */
async function pickFirstExpired(core: Core, tx: Transaction, order: LockedVendorOrder): Promise<Result<LinePick[], LotsProblem>> {
  const picked = await pickForOrder(core, tx, order.lines)
  if (picked.ok) {
    return done(
      order.lines.flatMap((line) =>
        picked.value.filter((pick) => pick.variantId === line.variantId).map((pick) => ({ ...pick, orderLineId: line.id })),
      ),
    )
  }
  const { variantId, wanted, found } = picked.problem
  const line = order.lines.find((one) => one.variantId === variantId)
  return refuse({ kind: 'lots-do-not-add-up', nameVi: line?.nameVi ?? '', nameEn: line?.nameEn ?? '', wanted, chosen: found })
}
