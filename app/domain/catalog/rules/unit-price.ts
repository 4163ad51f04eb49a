import { scale, type Dong } from '#app/domain/shared/money.ts'

export type UnitPrice = { amount: Dong; unit: 'kg' | 'l' }

/** Price per kilogram or litre, rounded half up to a whole đồng; null for what is sold by the piece. */
export function unitPrice(pack: { priceDong: Dong; netGrams: number | null; netMillilitres: number | null }): UnitPrice | null {
  if (pack.netGrams) return { amount: scale(pack.priceDong, 1000, pack.netGrams), unit: 'kg' }
  if (pack.netMillilitres) return { amount: scale(pack.priceDong, 1000, pack.netMillilitres), unit: 'l' }
  return null
}
