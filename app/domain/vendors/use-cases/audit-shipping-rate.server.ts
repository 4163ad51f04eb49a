import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { NewShippingRate } from '../rules/shipping-rate-rules.ts'

/** Who changed which price of sending, and to what. */
export async function auditShippingRate(
  core: Core,
  tx: Transaction,
  scope: VendorScope,
  deed: { action: 'add' | 'change' | 'retire'; rateId: string; rate?: NewShippingRate },
): Promise<void> {
  const { rate } = deed
  await recordAudit(core, tx, {
    actor: { kind: 'vendor', userId: scope.userId, vendorId: scope.vendorId },
    action: `shipping-rate.${deed.action}`,
    subject: { type: 'shipping-rate', id: deed.rateId },
    vendorId: scope.vendorId,
    detail: rate
      ? { kind: rate.kind, ...(rate.kind === 'pickup' ? {} : { zone: rate.zone }), baseFee: String(rate.baseFee), perKgFee: String(rate.perKgFee) }
      : {},
  })
}
