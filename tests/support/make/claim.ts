import type { VendorRole, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { BuyerClaim } from '#app/domain/orders/rules/buyer-of-purchase.ts'
import { acceptOrder } from '#app/domain/orders/use-cases/accept-order.server.ts'
import { deliverOrder } from '#app/domain/orders/use-cases/deliver-order.server.ts'
import { packOrder } from '#app/domain/orders/use-cases/pack-order.server.ts'
import { shipOrder } from '#app/domain/orders/use-cases/ship-order.server.ts'
import { openClaim, type OpenClaimInput } from '#app/domain/claims/use-cases/open-claim.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import type { TestWorld } from '#tests/support/database.ts'
import { runJobs } from '#tests/support/run-jobs.ts'
import { openStall, type Stall } from './purchase.ts'
import { valueOf } from './product.ts'
import { makeStaff } from './vendor.ts'
import { makeOrder, type MadeOrder, type OrderChoices } from './vendor-order.ts'

/** A shop whose leader and bookkeeper may both decide and pay. */
export type ClaimShop = { stall: Stall; leader: VendorScope; bookkeeper: VendorScope; packer: VendorScope }

export async function openClaimShop(world: TestWorld): Promise<ClaimShop> {
  const stall = await openStall(world, 'HTX Hậu mãi', 1000)
  const staff = (role: VendorRole) => makeStaff(world, stall.vendor.vendorId, role)
  return { stall, leader: stall.vendor, bookkeeper: await staff('bookkeeper'), packer: await staff('packer') }
}

export type DeliveredOrder = MadeOrder & { buyer: BuyerClaim; lineId: string }

/** An order of this many boxes of 80.000 that has come and is paid. */
export async function deliveredOrder(world: TestWorld, { leader, stall }: ClaimShop, quantity: number, choices: Partial<OrderChoices> = {}): Promise<DeliveredOrder> {
  const made = await makeOrder(world, leader, { lines: [{ variantId: stall.product.variantId, quantity }], ...choices })
  const { orderId } = made
  valueOf(await acceptOrder(world, leader, orderId))
  valueOf(await packOrder(world, leader, { orderId, lots: [] }))
  valueOf(await shipOrder(world, leader, { orderId, carrier: 'ghn', trackingNumber: 'GHN123456' }))
  valueOf(await deliverOrder(world, leader, orderId))
  await runJobs(world)
  const { secretHash } = await world.db.purchase.findUniqueOrThrow({ where: { id: made.purchaseId } })
  const line = await world.db.orderLine.findFirstOrThrow({ where: { vendorOrderId: orderId } })
  return { ...made, buyer: { secretHash }, lineId: line.id }
}

export function claimFor(order: DeliveredOrder, quantity: number, changes: Partial<OpenClaimInput> = {}): OpenClaimInput {
  return {
    buyer: order.buyer,
    vendorOrderId: order.orderId,
    key: newId(),
    reason: 'damaged',
    text: 'Hộp bị móp, hàng bên trong vỡ.',
    lines: [{ orderLineId: order.lineId, quantity }],
    asksShipping: false,
    ...changes,
  }
}

export async function openedClaim(world: TestWorld, order: DeliveredOrder, quantity: number, changes: Partial<OpenClaimInput> = {}): Promise<string> {
  return valueOf(await openClaim(world, claimFor(order, quantity, changes))).claimId
}

/** Every refund about an order, the oldest first. */
export function refundsOfOrder(world: TestWorld, orderId: string) {
  return world.db.refund.findMany({ where: { share: { vendorOrderId: orderId } }, orderBy: { id: 'asc' }, include: { parts: true, transfer: true } })
}
