import { newId } from '#app/domain/shared/ids.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { Ward } from '#app/domain/places/rules/place.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { PlacePurchaseInput } from '../rules/place-purchase-terms.ts'
import { vendorOrderCode } from '../rules/purchase-code.ts'
import type { SplitPurchase, VendorPart } from '../rules/split-by-vendor.ts'
import type { VendorOrderState } from '../rules/vendor-order-states.ts'

export type NewPurchase = {
  id: string
  /** Of its vendor orders, in the order of the parts. */
  orderIds: readonly string[]
  code: string
  input: PlacePurchaseInput
  ward: Ward
  split: SplitPurchase
  placedAt: Date
  /** Where its vendor orders begin, and until when a vendor has to accept, once it is its turn. */
  state: VendorOrderState
  acceptBy: Date | null
}

/** Writes a purchase with its vendor orders and lines in one statement. */
export async function insertPurchase(tx: Transaction, purchase: NewPurchase): Promise<void> {
  const { id, orderIds, code, input, ward, split, placedAt, state, acceptBy } = purchase
  const orders = split.parts.map((part, index) => orderRow(part, orderIds[index] ?? '', vendorOrderCode(code, index + 1)))
  const lines = split.parts.flatMap((part, index) => lineRows(part, orderIds[index] ?? ''))
  const { contact, address } = input
  await tx.$executeRaw`
    WITH made AS (
      INSERT INTO purchase (id, code, cart_id, user_id, secret_hash, locale, contact_name, contact_phone, contact_email, ward_code,
        ward_name, province_name, address_line, note, birth_date, goods_dong, shipping_dong, total_dong, method, placed_at)
      VALUES (${id}::uuid, ${code}, ${input.cartId}::uuid, ${input.userId}::uuid, ${input.secretHash}, ${input.locale}, ${contact.name},
        ${contact.phone}, ${contact.email}, ${ward.code}, ${ward.name}, ${ward.province.name}, ${address.addressLine}, ${address.note},
        ${input.birthDate}::date, ${split.goods}, ${split.shipping}, ${split.total}, ${input.method}, ${placedAt})
    ), orders AS (
      INSERT INTO vendor_order (id, purchase_id, vendor_id, code, state, goods_dong, shipping_dong, total_dong, shipping_kind,
        shipping_name_vi, shipping_name_en, min_days, max_days, method, placed_at, accept_by)
      SELECT o.id, ${id}::uuid, o."vendorId", o.code, ${state}, o.goods, o.fee, o.total, o.kind, o."nameVi", o."nameEn", o."minDays",
        o."maxDays", ${input.method}, ${placedAt}, ${acceptBy}
        FROM jsonb_to_recordset(${JSON.stringify(orders)}::jsonb) AS o(id uuid, "vendorId" uuid, code text, goods bigint, fee bigint,
          total bigint, kind text, "nameVi" text, "nameEn" text, "minDays" int, "maxDays" int)
    )
    INSERT INTO order_line (id, vendor_order_id, product_id, variant_id, name_vi, name_en, pack_vi, pack_en, picture_id, unit_price_dong,
      quantity, total_dong, commission_bp, commission_dong, category_slug, self_produced, position)
    SELECT l.id, l."orderId", l."productId", l."variantId", l."nameVi", l."nameEn", l."packVi", l."packEn", l."pictureId", l.price,
      l.quantity, l.total, l.bp, l.commission, l."categorySlug", l."selfProduced", l.position
      FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS l(id uuid, "orderId" uuid, "productId" uuid, "variantId" uuid,
        "nameVi" text, "nameEn" text, "packVi" text, "packEn" text, "pictureId" uuid, price bigint, quantity int, total bigint, bp int,
        commission bigint, "categorySlug" text, "selfProduced" boolean, position int)`
}

function orderRow({ vendorId, shipping, goods, total }: VendorPart, id: string, code: string) {
  const { kind, nameVi, nameEn, minDays, maxDays, fee } = shipping
  return { id, vendorId, code, kind, nameVi, nameEn, minDays, maxDays, goods: String(goods), fee: String(fee), total: String(total) }
}

function lineRows(part: VendorPart, orderId: string) {
  return part.lines.map((line, position) => ({
    id: newId(),
    orderId,
    productId: line.productId,
    variantId: line.variantId,
    nameVi: line.nameVi,
    nameEn: line.nameEn,
    packVi: line.packVi,
    packEn: line.packEn,
    pictureId: line.pictureId,
    quantity: line.quantity,
    price: String(line.unitPrice),
    total: String(line.total),
    bp: line.commissionBp,
    commission: String(line.commission),
    categorySlug: line.categorySlug,
    selfProduced: line.selfProduced,
    position,
  }))
}

/** Locks a purchase before its vendor orders: whoever decides about a purchase as a whole takes this lock first. */
export async function lockPurchase(tx: Transaction, purchaseId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM purchase WHERE id = ${purchaseId}::uuid FOR UPDATE`
}

/** The shopper chose to pay what is still to be paid another way. */
export async function updateMethod(tx: Transaction, purchaseId: string, vendorOrderIds: readonly string[], method: PaymentMethod): Promise<void> {
  await tx.purchase.update({ where: { id: purchaseId }, data: { method } })
  await tx.vendorOrder.updateMany({ where: { id: { in: [...vendorOrderIds] } }, data: { method } })
}
