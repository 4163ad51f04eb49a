import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Core } from '#app/platform/core.server.ts'

export type AfterSaleWaiting = { claims: number; refunds: number }

/** How many claims wait for the vendor's answer and how many refunds it can transfer now; for the menu. One query. */
export async function afterSaleWaiting(core: Core, scope: VendorScope): Promise<AfterSaleWaiting> {
  const [row] = await core.db.$queryRaw<AfterSaleWaiting[]>`
    SELECT (SELECT count(*)::int FROM claim WHERE vendor_id = ${scope.vendorId}::uuid AND state = 'open') AS claims,
           (SELECT count(*)::int FROM refund r JOIN refund_transfer t ON t.refund_id = r.id JOIN payment_share s ON s.id = r.payment_share_id
              JOIN vendor_order o ON o.id = s.vendor_order_id
             WHERE r.state IN ('manual', 'disputed') AND o.vendor_id = ${scope.vendorId}::uuid) AS refunds`
  return row ?? { claims: 0, refunds: 0 }
}
