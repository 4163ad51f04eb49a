import type { Transaction } from '#app/platform/database.server.ts'
import { lockVendorOrders } from '../store/vendor-orders.server.ts'

/** Holds a vendor order still while a higher context decides something about it. */
export async function lockOrder(tx: Transaction, vendorOrderId: string): Promise<void> {
  await lockVendorOrders(tx, { ids: [vendorOrderId] })
}
