import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { maskContact, type Contact } from '#app/domain/orders/rules/masked-contact.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import { vendorInScope } from './in-scope.server.ts'

type OrderHead = {
  id: string
  code: string
  purchaseCode: string
  state: string
  vendorId: string
  vendorNameVi: string
  vendorNameEn: string
  method: string
  goodsDong: bigint
  shippingDong: bigint
  totalDong: bigint
  refundedDong: bigint
  shippingNameVi: string
  shippingNameEn: string
  carrier: string | null
  trackingNumber: string | null
  reason: string | null
  placedAt: Date
  acceptBy: Date | null
  acceptedAt: Date | null
  packedAt: Date | null
  shippedAt: Date | null
  deliveredAt: Date | null
  closedAt: Date | null
}

export type OrderFile = OrderHead & {
  buyer: Contact
  lines: { id: string; productId: string; nameVi: string; nameEn: string; packVi: string; packEn: string; quantity: number; unitPriceDong: bigint; totalDong: bigint }[]
}

/**
 * One vendor order for supervision, read only. Who bought is masked: an officer looks at what the vendor did. Null when
 * it is not of the scope. Two queries.
 */
export async function orderFile(core: Core, scope: AuthorityScope, orderId: string): Promise<OrderFile | null> {
  if (!isId(orderId)) return null
  const [found] = await core.db.$queryRaw<(OrderHead & Contact)[]>`
    SELECT o.id, o.code, p.code AS "purchaseCode", o.state, o.method, o.goods_dong AS "goodsDong",
           o.shipping_dong AS "shippingDong", o.total_dong AS "totalDong",
           (SELECT coalesce(sum(s.refunded_dong), 0)::int8 FROM payment_share s WHERE s.vendor_order_id = o.id) AS "refundedDong",
           o.shipping_name_vi AS "shippingNameVi", o.shipping_name_en AS "shippingNameEn", o.carrier,
           o.tracking_number AS "trackingNumber", o.reason, o.placed_at AS "placedAt", o.accept_by AS "acceptBy",
           o.accepted_at AS "acceptedAt", o.packed_at AS "packedAt", o.shipped_at AS "shippedAt",
           o.delivered_at AS "deliveredAt", o.closed_at AS "closedAt",
           v.id AS "vendorId", v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn",
           p.contact_name AS name, p.contact_phone AS phone, p.address_line AS "addressLine",
           p.ward_name AS "wardName", p.province_name AS "provinceName"
      FROM vendor_order o JOIN vendor v ON v.id = o.vendor_id JOIN purchase p ON p.id = o.purchase_id
     WHERE o.id = ${orderId}::uuid AND ${vendorInScope(scope)}`
  if (!found) return null
  const { name, phone, addressLine, wardName, provinceName, ...head } = found
  const lines = await core.db.orderLine.findMany({
    where: { vendorOrderId: orderId },
    orderBy: { position: 'asc' },
    select: { id: true, productId: true, nameVi: true, nameEn: true, packVi: true, packEn: true, quantity: true, unitPriceDong: true, totalDong: true },
  })
  return { ...head, buyer: maskContact({ name, phone, addressLine, wardName, provinceName }), lines }
}
