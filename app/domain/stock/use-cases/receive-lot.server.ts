import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { vietnamDate } from '#app/domain/shared/time.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { isFirstTime } from '#app/platform/first-time.server.ts'
import { vendorOfVariant } from '../reads/vendor-of-variant.server.ts'
import { faultOfLot, lotCode, type LotToReceive } from '../rules/received-lot.ts'
import { causedBy } from '../rules/stock-move.ts'
import type { ReceiveLotProblem } from '../rules/stock-problems.ts'
import { changeLots, insertLot, lockLotsOf, type LotRow } from '../store/lots.server.ts'
import { ensureLevel, lockLevels } from '../store/stock-levels.server.ts'
import { changeStock } from './change-stock.server.ts'

export type ReceiveLotInput = LotToReceive & {
  variantId: string
  /** Hidden in the form: sent twice, the delivery counts once. */
  key: string
}

/** A delivery into the vendor's store. The same lot code again adds to that lot. Returns the lot. */
export async function receiveLot(core: Core, scope: VendorScope, input: ReceiveLotInput): Promise<Result<{ lotId: string | null }, ReceiveLotProblem>> {
  const lot = { ...input, code: lotCode(input.code) }
  const fault = faultOfLot(lot, vietnamDate(core.clock.now()))
  if (fault) return refuse(fault)
  return transact<{ lotId: string | null }, ReceiveLotProblem>(core, async (tx) => {
    if ((await vendorOfVariant(tx, lot.variantId)) !== scope.vendorId) return refuse({ kind: 'unknown-variant' })
    if (!(await isFirstTime(tx, lot.key, core.clock.now()))) return done({ lotId: null })
    return receive(core, tx, { ...lot, vendorId: scope.vendorId, cause: causedBy.user(scope.userId) })
  })
}

type Receiving = ReceiveLotInput & { vendorId: string; cause: string }

async function receive(core: Core, tx: Transaction, lot: Receiving): Promise<Result<{ lotId: string }, ReceiveLotProblem>> {
  const { variantId, vendorId, quantity, code, producedOn, expiresOn, cause } = lot
  await ensureLevel(tx, variantId, vendorId)
  const levels = await lockLevels(tx, [variantId])
  const known = (await lockLotsOf(tx, [variantId])).find((row) => row.code === code)
  if (known && known.state !== 'sellable') return refuse({ kind: 'lot-is-closed' })
  if (known && !hasSameDates(known, lot)) return refuse({ kind: 'lot-has-other-dates' })
  const lotId = known?.id ?? (await insertLot(tx, { variantId, vendorId, code, producedOn, expiresOn, createdAt: core.clock.now() }))
  await changeLots(tx, [{ lotId, received: quantity, onHand: quantity }])
  await changeStock(core, tx, {
    levels,
    changes: [{ variantId, onHand: quantity }],
    moves: [{ variantId, lotId, kind: 'received', quantity, cause }],
  })
  return done({ lotId })
}

/** One lot has one label. Dates left out when adding to a known lot are those of the lot. */
function hasSameDates(known: LotRow, lot: LotToReceive): boolean {
  const same = (kept: Date | null, given: Date | null) => given === null || given.getTime() === kept?.getTime()
  return same(known.producedOn, lot.producedOn) && same(known.expiresOn, lot.expiresOn)
}
