import type { ShippingClass } from '#app/domain/catalog/rules/shipping-classes.ts'
import type { BuyerClaim } from '#app/domain/orders/rules/buyer-of-purchase.ts'
import type { VendorOrderState } from '#app/domain/orders/rules/vendor-order-states.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { ClaimableLine, ClaimableOrder } from '../rules/check-claim.ts'
import { ofBuyer } from './of-buyer.server.ts'

type LineRow = Omit<ClaimableLine, 'unitPrice'> & { unitPrice: string }
export type ClaimableRow = {
  id: string
  code: string
  purchaseId: string
  vendorId: string
  state: VendorOrderState
  deliveredAt: Date | null
  paidBy: string | null
  shipping: bigint
  shippingLeft: boolean
  liveClaimId: string | null
  lines: LineRow[]
}

/** This buyer's vendor order, as far as claims look at it, in one query; null for a foreign one (R12). */
export async function claimableOrder(db: Transaction, vendorOrderId: string, buyer: BuyerClaim): Promise<ClaimableOrder | null> {
  if (!isId(vendorOrderId)) return null
  const [row] = await db.$queryRaw<ClaimableRow[]>`
    SELECT o.id, o.code, o.purchase_id AS "purchaseId", o.vendor_id AS "vendorId", o.state, o.delivered_at AS "deliveredAt",
           o.paid_by AS "paidBy", o.shipping_dong AS shipping,
           NOT EXISTS (SELECT FROM claim c WHERE c.vendor_order_id = o.id AND c.granted_shipping) AS "shippingLeft",
           (SELECT c.id FROM claim c WHERE c.vendor_order_id = o.id
              AND c.state IN ('open', 'offered', 'partlyAccepted', 'declined', 'escalated') LIMIT 1) AS "liveClaimId",
           (SELECT json_agg(json_build_object('orderLineId', l.id, 'nameVi', l.name_vi, 'nameEn', l.name_en, 'packVi', l.pack_vi,
              'packEn', l.pack_en, 'unitPrice', l.unit_price_dong::text, 'shippingClass', r.shipping_class,
              'left', l.quantity - coalesce((SELECT sum(g.granted_quantity) FROM claim_line g WHERE g.order_line_id = l.id), 0))
              ORDER BY l.position) FROM order_line l JOIN product r ON r.id = l.product_id WHERE l.vendor_order_id = o.id) AS lines
      FROM vendor_order o JOIN purchase p ON p.id = o.purchase_id
     WHERE o.id = ${vendorOrderId}::uuid AND ${ofBuyer(buyer)}`
  if (!row) return null
  const lines = row.lines.map((line): ClaimableLine => {
    return { ...line, shippingClass: line.shippingClass as ShippingClass, unitPrice: dong(BigInt(line.unitPrice)) }
  })
  return { ...row, shipping: dong(row.shipping), lines }
}
