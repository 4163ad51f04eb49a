import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { ShippingRateProblem } from '../rules/shipping-rate-rules.ts'
import { mayChangeShipping } from '../rules/who-may.ts'
import { deactivateShippingRate } from '../store/shipping-rates.server.ts'
import { auditShippingRate } from './audit-shipping-rate.server.ts'

/** Offers a rate no longer; a second time it is not found. */
export async function retireShippingRate(
  core: Core,
  scope: VendorScope,
  rateId: string,
): Promise<Result<undefined, ShippingRateProblem>> {
  if (!mayChangeShipping(scope.role)) return refuse({ kind: 'notAllowed' })
  if (!isId(rateId)) return refuse({ kind: 'notFound' })
  return transact<undefined, ShippingRateProblem>(core, async (tx) => {
    if (!(await deactivateShippingRate(tx, scope.vendorId, rateId))) return refuse({ kind: 'notFound' })
    await auditShippingRate(core, tx, scope, { action: 'retire', rateId })
    return done()
  })
}
