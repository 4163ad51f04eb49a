import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { MOST_RATES, rateToKeep, shippingRateFault, type NewShippingRate, type ShippingRateProblem } from '../rules/shipping-rate-rules.ts'
import { mayChangeShipping } from '../rules/who-may.ts'
import { countActiveRates, insertShippingRate } from '../store/shipping-rates.server.ts'
import { lockVendor } from '../store/vendors.server.ts'
import { auditShippingRate } from './audit-shipping-rate.server.ts'

/** A new way of sending. `key` is the form's own id: sent twice it is added once. */
export async function addShippingRate(
  core: Core,
  scope: VendorScope,
  { key, ...typed }: NewShippingRate & { key: string },
): Promise<Result<undefined, ShippingRateProblem>> {
  if (!mayChangeShipping(scope.role)) return refuse({ kind: 'notAllowed' })
  if (!isId(key)) return refuse({ kind: 'notFound' })
  const rate = rateToKeep(typed)
  const fault = shippingRateFault(rate)
  if (fault) return refuse({ kind: 'wrong', fault })
  return transact<undefined, ShippingRateProblem>(core, async (tx) => {
    await lockVendor(tx, scope.vendorId)
    if ((await countActiveRates(tx, scope.vendorId)) >= MOST_RATES) return refuse({ kind: 'tooMany' })
    const isNew = await insertShippingRate(tx, key, scope.vendorId, rate)
    if (isNew) await auditShippingRate(core, tx, scope, { action: 'add', rateId: key, rate })
    return done()
  })
}
