import type { Transaction } from '#app/platform/database.server.ts'
import type { NewShippingRate } from '../rules/shipping-rate-rules.ts'

/** Twice with the same id is once; false the second time. */
export async function insertShippingRate(tx: Transaction, id: string, vendorId: string, rate: NewShippingRate): Promise<boolean> {
  const position = await tx.shippingRate.count({ where: { vendorId } })
  const data = { id, vendorId, position, ...columnsOf(rate) }
  return (await tx.shippingRate.createMany({ data: [data], skipDuplicates: true })).count === 1
}

export async function countActiveRates(tx: Transaction, vendorId: string): Promise<number> {
  return tx.shippingRate.count({ where: { vendorId, isActive: true } })
}

/** False when this vendor has no such active rate. */
export async function updateShippingRate(tx: Transaction, vendorId: string, id: string, rate: NewShippingRate): Promise<boolean> {
  return (await tx.shippingRate.updateMany({ where: { id, vendorId, isActive: true }, data: columnsOf(rate) })).count === 1
}

/** Orders name the rate they were sent by, so it stays in the table. */
export async function deactivateShippingRate(tx: Transaction, vendorId: string, id: string): Promise<boolean> {
  return (await tx.shippingRate.updateMany({ where: { id, vendorId, isActive: true }, data: { isActive: false } })).count === 1
}

function columnsOf({ baseFee, perKgFee, freeFrom, ...rate }: NewShippingRate) {
  return { ...rate, baseFeeDong: baseFee, perKgFeeDong: perKgFee, freeFromDong: freeFrom }
}
