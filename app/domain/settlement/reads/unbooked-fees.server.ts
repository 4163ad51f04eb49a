import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { OtherMoney } from './mismatches.server.ts'

export type UnbookedFeeRow = OtherMoney & { paymentEventId: string; providerPaymentId: string }

/** What a provider kept of this payment in other money than đồng and nobody has booked, oldest first. For the operator. */
export async function unbookedFees(core: Core, operator: AuthorityScope, paymentId: string): Promise<UnbookedFeeRow[]> {
  if (operator.authorityCode !== null || !isId(paymentId)) return []
  return core.db.$queryRaw<UnbookedFeeRow[]>`
    SELECT f.payment_event_id AS "paymentEventId", f.provider_payment_id AS "providerPaymentId", f.currency, f.minor_units AS "minorUnits"
      FROM unbooked_fee f JOIN payment_event e ON e.id = f.payment_event_id
     WHERE e.payment_id = ${paymentId}::uuid
       AND NOT EXISTS (SELECT FROM ledger_posting p WHERE p.key = 'provider-fee:' || f.provider_payment_id)
     ORDER BY f.seen_at, f.payment_event_id`
}
