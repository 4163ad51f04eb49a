import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { isExpired } from '#app/domain/stock/rules/chosen-lots.ts'
import { shipPicked } from '#app/domain/stock/use-cases/ship-picked.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { LotNotForSale } from '../rules/order-problems.ts'
import { packedLots } from '../store/line-lots.server.ts'

/**
 * A packed parcel leaves the store. Looks at its lots once more: one may have been recalled, or expired, since it was
 * packed (R7).
 */
export async function sendParcel(core: Core, tx: Transaction, vendorOrderId: string): Promise<Result<undefined, LotNotForSale>> {
  const lots = await packedLots(tx, vendorOrderId)
  const today = vietnamDay(core.clock.now())
  const recalled = lots.find((lot) => lot.state === 'recalled')
  if (recalled) return refuse({ kind: 'lot-recalled', code: recalled.code })
  const expired = lots.find((lot) => isExpired(lot.expiresOn, today))
  if (expired) return refuse({ kind: 'lot-expired', code: expired.code })
  await shipPicked(core, tx, {
    vendorOrderId,
    picks: lots.map(({ variantId, lotId, quantity }) => ({ variantId, lotId, quantity })),
  })
  return done()
}
