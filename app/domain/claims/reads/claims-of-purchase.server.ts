import type { ShippingClass } from '#app/domain/catalog/rules/shipping-classes.ts'
import type { VendorOrderState } from '#app/domain/orders/rules/vendor-order-states.ts'
import type { Core } from '#app/platform/core.server.ts'
import { lastClaimDay } from '../rules/check-claim.ts'
import type { ParcelClaims } from '../rules/parcel-claims.ts'

type Row = {
  id: string
  state: VendorOrderState
  deliveredAt: Date | null
  paidBy: string | null
  lines: { left: number; shippingClass: ShippingClass }[]
  claims: (ParcelClaims['claims'][number] & { isOver: boolean })[]
}

/** By vendor order; one query for the whole purchase, which a read for its buyer has just returned. */
export async function claimsOfPurchase(core: Core, purchaseId: string): Promise<Record<string, ParcelClaims>> {
  const rows = await core.db.$queryRaw<Row[]>`
    SELECT o.id, o.state, o.delivered_at AS "deliveredAt", o.paid_by AS "paidBy",
           (SELECT json_agg(json_build_object('shippingClass', r.shipping_class,
              'left', l.quantity - coalesce((SELECT sum(g.granted_quantity) FROM claim_line g WHERE g.order_line_id = l.id), 0)))
              FROM order_line l JOIN product r ON r.id = l.product_id WHERE l.vendor_order_id = o.id) AS lines,
           (SELECT coalesce(json_agg(json_build_object('id', c.id, 'code', c.code, 'state', c.state, 'isOver', c.closed_at IS NOT NULL) ORDER BY c.id), '[]')
              FROM claim c WHERE c.vendor_order_id = o.id) AS claims
      FROM vendor_order o WHERE o.purchase_id = ${purchaseId}::uuid`
  const now = core.clock.now()
  return Object.fromEntries(
    rows.map(({ id, claims, ...order }) => {
      const hasLive = claims.some((claim) => !claim.isOver)
      const shown = claims.map(({ isOver: _isOver, ...claim }) => claim)
      return [id, { claims: shown, claimableUntil: hasLive ? null : lastClaimDay(order, now) }]
    }),
  )
}
