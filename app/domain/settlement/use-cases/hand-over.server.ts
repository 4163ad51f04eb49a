import type { PaymentGateways } from '#app/domain/payments/rules/payment-gateway.ts'
import type { Core } from '#app/platform/core.server.ts'
import { evenOutTransfers } from './even-out-transfers.server.ts'
import { recordRefund } from './record-refund.server.ts'
import { recordSale } from './record-sale.server.ts'
import { withholdTax } from './withhold-tax.server.ts'

// Each books first what it follows from: that job may come later, and books once, whoever calls it.

/** Vendor orders are paid: their vendors are handed their parts. */
export async function handOverSale(core: Core, gateways: PaymentGateways, { vendorOrderIds }: { vendorOrderIds: readonly string[] }): Promise<void> {
  if (!splits(gateways)) return
  await recordSale(core, { vendorOrderIds })
  await evenOutTransfers(core, gateways, vendorOrderIds)
}

/** A refund is back with the buyer: the vendor's part of it is taken back from the vendor's account. */
export async function takeBackRefunded(core: Core, gateways: PaymentGateways, { refundId, vendorOrderId }: { refundId: string; vendorOrderId: string }): Promise<void> {
  if (!splits(gateways)) return
  await recordRefund(core, { refundId })
  await evenOutTransfers(core, gateways, [vendorOrderId])
}

/** An order is complete: the tax withheld from its vendor is taken back for the tax office. */
export async function takeBackTax(core: Core, gateways: PaymentGateways, { vendorOrderId }: { vendorOrderId: string }): Promise<void> {
  if (!splits(gateways)) return
  await withholdTax(core, { vendorOrderId })
  await evenOutTransfers(core, gateways, [vendorOrderId])
}

function splits(gateways: PaymentGateways): boolean {
  return Object.values(gateways).some((gateway) => gateway?.split !== undefined)
}
