import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import { vendorReaders, type Reader } from './vendor-readers.server.ts'

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

/** Everything letters about a purchase say, in five queries however many vendors it has; null when it is not there. */
export async function purchaseForLetters(core: Core, purchaseId: string): Promise<PurchaseForLetters | null> {
  const purchase = await core.db.purchase.findUnique({
    where: { id: purchaseId },
    include: { vendorOrders: { orderBy: { code: 'asc' }, include: { lines: { orderBy: { position: 'asc' } } } } },
  })
  if (!purchase) return null
  const vendorIds = purchase.vendorOrders.map((order) => order.vendorId)
  const vendors = await vendorReaders(core, vendorIds)
  return {
    id: purchase.id,
    code: purchase.code,
    cartId: purchase.cartId,
    language: purchase.locale === 'en' ? 'en' : 'vi',
    buyerName: purchase.contactName,
    buyerEmail: purchase.contactEmail,
    method: purchase.method,
    total: dong(purchase.totalDong),
    orders: purchase.vendorOrders.map(({ lines, shippingDong, totalDong, vendorId, ...order }) => {
      const vendor = vendors.get(vendorId)
      return {
        id: order.id,
        code: order.code,
        vendorId,
        vendorNameVi: vendor?.nameVi ?? '',
        vendorNameEn: vendor?.nameEn ?? '',
        readers: vendor?.readers ?? [],
        shippingKind: order.shippingKind,
        shippingNameVi: order.shippingNameVi,
        shippingNameEn: order.shippingNameEn,
        shipping: dong(shippingDong),
        total: dong(totalDong),
        carrier: order.carrier,
        trackingNumber: order.trackingNumber,
        reason: order.reason,
        acceptBy: order.acceptBy,
        lines: lines.map(({ nameVi, nameEn, packVi, packEn, quantity, ...line }) => ({
          nameVi,
          nameEn,
          packVi,
          packEn,
          quantity,
          total: dong(line.totalDong),
        })),
      }
    }),
  }
}
