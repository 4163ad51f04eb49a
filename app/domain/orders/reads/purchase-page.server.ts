import { isId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { PaymentState } from '#app/domain/payments/rules/payment-states.ts'
import type { RefundState } from '#app/domain/payments/rules/refund-states.ts'
import { gazetteer, type Gazetteer } from '#app/domain/places/reads/gazetteer.server.ts'
import { addressOf } from '#app/domain/places/rules/place.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { ParcelView, PaymentView, PurchasedLine, PurchaseView, RefundView, Seller } from '../rules/purchase-view.ts'
import type { VendorOrderState } from '../rules/vendor-order-states.ts'

/** By the secret in the guest's link, or by its id for the person who bought it; null for everybody else. */
export type PurchaseKey = { secretHash: string } | { purchaseId: string; userId: string }

/** A purchase with its parcels, sellers, payments and refunds; six queries however many parcels it has. */
export async function purchasePage(core: Core, key: PurchaseKey): Promise<PurchaseView | null> {
  if ('purchaseId' in key && !isId(key.purchaseId)) return null
  const purchase = await core.db.purchase.findFirst({
    where: 'secretHash' in key ? key : { id: key.purchaseId, userId: key.userId },
    include: { vendorOrders: { orderBy: { code: 'asc' }, include: { lines: { orderBy: { position: 'asc' } } } } },
  })
  if (!purchase) return null
  const places = await gazetteer(core)
  const [sellers, payments, shares] = await Promise.all([
    sellersOf(core, places, purchase.vendorOrders.map((order) => order.vendorId)),
    core.db.payment.findMany({ where: { purchaseId: purchase.id }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] }),
    sharesOf(core, purchase.vendorOrders.map((order) => order.id)),
  ])
  return {
    id: purchase.id,
    code: purchase.code,
    cartId: purchase.cartId,
    userId: purchase.userId,
    contact: { name: purchase.contactName, phone: purchase.contactPhone, email: purchase.contactEmail },
    address: buyerAddress(purchase, places),
    note: purchase.note,
    goods: dong(purchase.goodsDong),
    shipping: dong(purchase.shippingDong),
    total: dong(purchase.totalDong),
    method: purchase.method as PaymentMethod,
    placedAt: purchase.placedAt,
    parcels: purchase.vendorOrders.map((order) => parcel(order, sellers.get(order.vendorId), refundsOf(shares, order.id))),
    payments: payments.map(
      ({ id, method, state, amountDong, expiresAt, settledAt }): PaymentView => ({
        id,
        method: method as PaymentMethod,
        state: state as PaymentState,
        amount: dong(amountDong),
        expiresAt,
        wasExact: settledAt !== null,
        parcelIds: shares.filter((share) => share.paymentId === id).map((share) => share.vendorOrderId),
      }),
    ),
  }
}

type OrderRow = Prisma.VendorOrderGetPayload<{ include: { lines: true } }>

function parcel(order: OrderRow, seller: Seller | undefined, refunds: RefundView[]): ParcelView {
  const { id, code, shippingKind, shippingNameVi, shippingNameEn, minDays, maxDays, carrier, trackingNumber, reason } = order
  const { placedAt, acceptBy, acceptedAt, packedAt, shippedAt, deliveredAt, closedAt } = order
  if (!seller) throw new Error(`Vendor order ${code} has no vendor`)
  return {
    ...{ id, code, shippingKind, shippingNameVi, shippingNameEn, minDays, maxDays, carrier, trackingNumber, reason },
    ...{ placedAt, acceptBy, acceptedAt, packedAt, shippedAt, deliveredAt, closedAt },
    state: order.state as VendorOrderState,
    method: order.method as PaymentMethod,
    seller,
    lines: order.lines.map(line),
    goods: dong(order.goodsDong),
    shipping: dong(order.shippingDong),
    total: dong(order.totalDong),
    refunds,
  }
}

function line({ id, nameVi, nameEn, packVi, packEn, pictureId, unitPriceDong, quantity, totalDong }: OrderRow['lines'][number]): PurchasedLine {
  return { id, nameVi, nameEn, packVi, packEn, pictureId, unitPrice: dong(unitPriceDong), quantity, total: dong(totalDong) }
}

async function sellersOf(core: Core, places: Gazetteer, vendorIds: string[]): Promise<Map<string, Seller>> {
  const vendors = await core.db.vendor.findMany({ where: { id: { in: vendorIds } } })
  return new Map(vendors.map((vendor) => [vendor.id, { ...pickIdentity(vendor), address: sellerAddress(vendor, places) }]))
}

type VendorRow = Prisma.VendorGetPayload<object>

function pickIdentity({ slug, nameVi, nameEn, legalForm, taxCode, registrationNo, representative, phone }: VendorRow) {
  return { slug, nameVi, nameEn, legalForm, taxCode, registrationNo, representative, phone }
}

function sellerAddress({ addressLine, wardCode }: VendorRow, { wards }: Gazetteer): string {
  const ward = wardCode ? wards.get(wardCode) : undefined
  return ward ? addressOf(addressLine ?? '', ward) : (addressLine ?? '')
}

type Place = { addressLine: string; wardCode: string; wardName: string; provinceName: string }

/** With the kinds of its units; by the names of its day when the ward is no more. */
function buyerAddress({ addressLine, wardCode, wardName, provinceName }: Place, { wards }: Gazetteer): string {
  const ward = wards.get(wardCode)
  return ward ? addressOf(addressLine, ward) : [addressLine, wardName, provinceName].filter((part) => part !== '').join(', ')
}

type ShareRow = Prisma.PaymentShareGetPayload<{ include: { refunds: true } }>

/** From a vendor order to its payments only through these (R8). */
async function sharesOf(core: Core, vendorOrderIds: string[]): Promise<ShareRow[]> {
  return core.db.paymentShare.findMany({
    where: { vendorOrderId: { in: vendorOrderIds } },
    include: { refunds: { orderBy: { createdAt: 'asc' } } },
  })
}

function refundsOf(shares: readonly ShareRow[], vendorOrderId: string): RefundView[] {
  const refunds = shares.filter((share) => share.vendorOrderId === vendorOrderId).flatMap((share) => share.refunds)
  return refunds.map(({ id, state, amountDong, reason, dueOn, settledAt }) => {
    return { id, state: state as RefundState, amount: dong(amountDong), reason, dueOn, settledAt }
  })
}
