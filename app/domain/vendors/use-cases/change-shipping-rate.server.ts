import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { rateToKeep, shippingRateFault, type NewShippingRate, type ShippingRateProblem } from '../rules/shipping-rate-rules.ts'
import { mayChangeShipping } from '../rules/who-may.ts'
import { updateShippingRate } from '../store/shipping-rates.server.ts'
import { auditShippingRate } from './audit-shipping-rate.server.ts'

/** Changes one of the vendor's own rates; orders already placed keep the price they were shown. */
export async function changeShippingRate(
  core: Core,
  scope: VendorScope,
  { rateId, ...typed }: NewShippingRate & { rateId: string },
): Promise<Result<undefined, ShippingRateProblem>> {
  if (!mayChangeShipping(scope.role)) return refuse({ kind: 'notAllowed' })
  if (!isId(rateId)) return refuse({ kind: 'notFound' })
  const rate = rateToKeep(typed)
  const fault = shippingRateFault(rate)
  if (fault) return refuse({ kind: 'wrong', fault })
  return transact<undefined, ShippingRateProblem>(core, async (tx) => {
    if (!(await updateShippingRate(tx, scope.vendorId, rateId, rate))) return refuse({ kind: 'notFound' })
    await auditShippingRate(core, tx, scope, { action: 'change', rateId, rate })
    return done()
  })
}
