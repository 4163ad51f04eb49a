import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { VendorOrderState } from '../rules/vendor-order-states.ts'

export type LockedLine = { id: string; variantId: string; nameVi: string; nameEn: string; quantity: number; lots: { lotId: string; quantity: number }[] }
export type LockedVendorOrder = {
  id: string
  purchaseId: string
  vendorId: string
  code: string
  state: VendorOrderState
  method: PaymentMethod
  paidBy: string | null
  shippingKind: string
  total: Dong
  placedAt: Date
  lines: LockedLine[]
}

/** Locks vendor orders in the order of their ids and reads them with their lines and picked lots. */
export async function lockVendorOrders(tx: Transaction, where: { ids: readonly string[] } | { purchaseId: string }): Promise<LockedVendorOrder[]> {
  const rows = await ('ids' in where
    ? tx.$queryRaw<{ id: string }[]>`SELECT id FROM vendor_order WHERE id = ANY(${[...where.ids]}::uuid[]) ORDER BY id FOR UPDATE`
    : tx.$queryRaw<{ id: string }[]>`SELECT id FROM vendor_order WHERE purchase_id = ${where.purchaseId}::uuid ORDER BY id FOR UPDATE`)
  const orders = await tx.vendorOrder.findMany({
    where: { id: { in: rows.map((row) => row.id) } },
    orderBy: { id: 'asc' },
    include: { lines: { orderBy: { position: 'asc' }, include: { lots: { select: { lotId: true, quantity: true } } } } },
  })
  return orders.map((order) => ({
    ...order,
    state: order.state as VendorOrderState,
    method: order.method as PaymentMethod,
    total: dong(order.totalDong),
  }))
}

/** What a move may set beside the state. */
export type MoveDetails = {
  reason?: string | null
  carrier?: string | null
  trackingNumber?: string | null
  placedAt?: Date
  acceptBy?: Date | null
  acceptedAt?: Date
  packedAt?: Date
  shippedAt?: Date
  deliveredAt?: Date
  closedAt?: Date | null
}

export async function updateVendorOrders(tx: Transaction, ids: readonly string[], data: MoveDetails & { state: VendorOrderState }): Promise<void> {
  await tx.vendorOrder.updateMany({ where: { id: { in: [...ids] } }, data })
}

export async function setPaidBy(tx: Transaction, ids: readonly string[], paymentId: string): Promise<void> {
  await tx.vendorOrder.updateMany({ where: { id: { in: [...ids] } }, data: { paidBy: paymentId } })
}

export async function setReminded(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.vendorOrder.update({ where: { id }, data: { remindedAt: at } })
}

export async function deleteLineLots(tx: Transaction, lineIds: readonly string[]): Promise<void> {
  await tx.lineLot.deleteMany({ where: { orderLineId: { in: [...lineIds] } } })
}
