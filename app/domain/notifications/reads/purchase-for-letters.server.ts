import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import { readersOfJson, vendorReadersJson, type Reader, type VendorReadersJson } from './vendor-readers.server.ts'

export type LineForLetters = { nameVi: string; nameEn: string; packVi: string; packEn: string; quantity: number; total: Dong }

export type OrderForLetters = {
  id: string
  code: string
  vendorId: string
  vendorNameVi: string
  vendorNameEn: string
  /** Who reads the vendor's letters. */
  readers: Reader[]
  shippingKind: string
  shippingNameVi: string
  shippingNameEn: string
  shipping: Dong
  total: Dong
  carrier: string | null
  trackingNumber: string | null
  reason: string | null
  /** Null while the vendor has not been asked yet. */
  acceptBy: Date | null
  lines: LineForLetters[]
}

export type PurchaseForLetters = {
  id: string
  code: string
  cartId: string
  language: 'vi' | 'en'
  buyerName: string
  buyerEmail: string | null
  method: string
  total: Dong
  orders: OrderForLetters[]
}

type LineRow = Omit<LineForLetters, 'total'> & { total: string }
type OrderRow = Omit<OrderForLetters, 'vendorNameVi' | 'vendorNameEn' | 'readers' | 'shipping' | 'total' | 'acceptBy' | 'lines'> & {
  shipping: string
  total: string
  acceptBy: string | null
  vendor: VendorReadersJson
  lines: LineRow[]
}
type Row = Omit<PurchaseForLetters, 'language' | 'total' | 'orders'> & { locale: string; total: bigint; orders: OrderRow[] }

/** Everything letters about a purchase say, in one query however many vendors it has; null when it is not there. */
export async function purchaseForLetters(core: Core, purchaseId: string): Promise<PurchaseForLetters | null> {
  const [purchase] = await core.db.$queryRaw<Row[]>`
    SELECT p.id, p.code, p.cart_id AS "cartId", p.locale, p.contact_name AS "buyerName", p.contact_email AS "buyerEmail",
      p.method, p.total_dong AS total,
      ARRAY(SELECT json_build_object(
          'id', o.id, 'code', o.code, 'vendorId', o.vendor_id, 'shippingKind', o.shipping_kind,
          'shippingNameVi', o.shipping_name_vi, 'shippingNameEn', o.shipping_name_en,
          'shipping', o.shipping_dong::text, 'total', o.total_dong::text, 'carrier', o.carrier,
          'trackingNumber', o.tracking_number, 'reason', o.reason, 'acceptBy', o.accept_by,
          'vendor', ${vendorReadersJson},
          'lines', ARRAY(SELECT json_build_object('nameVi', l.name_vi, 'nameEn', l.name_en, 'packVi', l.pack_vi,
                       'packEn', l.pack_en, 'quantity', l.quantity, 'total', l.total_dong::text)
                     FROM order_line l WHERE l.vendor_order_id = o.id ORDER BY l.position))
        FROM vendor_order o JOIN vendor v ON v.id = o.vendor_id WHERE o.purchase_id = p.id ORDER BY o.code) AS orders
      FROM purchase p WHERE p.id = ${purchaseId}::uuid`
  if (!purchase) return null
  const { locale, total, orders, ...rest } = purchase
  return {
    ...rest,
    language: locale === 'en' ? 'en' : 'vi',
    total: dong(total),
    orders: orders.map(({ vendor, ...order }) => {
      const { nameVi, nameEn, readers } = readersOfJson(vendor)
      return {
        ...order,
        vendorNameVi: nameVi,
        vendorNameEn: nameEn,
        readers,
        shipping: dong(BigInt(order.shipping)),
        total: dong(BigInt(order.total)),
        acceptBy: order.acceptBy === null ? null : new Date(order.acceptBy),
        lines: order.lines.map((line) => ({ ...line, total: dong(BigInt(line.total)) })),
      }
    }),
  }
}
