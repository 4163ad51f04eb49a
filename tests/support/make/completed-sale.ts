import { acceptOrder } from '#app/domain/orders/use-cases/accept-order.server.ts'
import { confirmReceipt } from '#app/domain/orders/use-cases/confirm-receipt.server.ts'
import { deliverOrder } from '#app/domain/orders/use-cases/deliver-order.server.ts'
import { packOrder } from '#app/domain/orders/use-cases/pack-order.server.ts'
import { shipOrder } from '#app/domain/orders/use-cases/ship-order.server.ts'
import type { TestWorld } from '../database.ts'
import { pay } from '../pay.ts'
import { runJobs } from '../run-jobs.ts'
import { valueOf } from './product.ts'
import { makePurchase, type Bought, type Stall } from './purchase.ts'

/** Bought, paid, brought by a carrier and confirmed by the buyer, with everything that follows booked. */
export async function completeSale(world: TestWorld, stall: Stall, method: 'sandbox' | 'cash-on-delivery', quantity = 1): Promise<Bought> {
  const bought = await makePurchase(world, [{ stall, quantity }], method)
  if (method === 'sandbox') await pay(world, bought)
  await runJobs(world)
  await bringAndComplete(world, stall, bought)
  return bought
}

/** From the vendor's acceptance to the buyer's word. */
export async function bringAndComplete(world: TestWorld, { vendor }: Stall, { purchaseId, secretHash, vendorOrderIds: [orderId = ''] }: Bought): Promise<void> {
  valueOf(await acceptOrder(world, vendor, orderId))
  valueOf(await packOrder(world, vendor, { orderId, lots: [] }))
  valueOf(await shipOrder(world, vendor, { orderId, carrier: 'ghn', trackingNumber: 'GHN123456' }))
  valueOf(await deliverOrder(world, vendor, orderId))
  valueOf(await confirmReceipt(world, { purchaseId, buyer: { secretHash }, vendorOrderId: orderId }))
  await runJobs(world)
}
