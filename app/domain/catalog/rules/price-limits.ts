import { dong, type Dong } from '#app/domain/shared/money.ts'

/** The database refuses prices outside these too. */
export const MIN_PRICE = dong(1_000)
export const MAX_PRICE = dong(500_000_000)
/** Prices end in 00: nothing smaller than 100 đồng has been in circulation for years, and cash on delivery must be payable. */
export const PRICE_STEP = dong(100)

export type PriceProblem = 'notANumber' | 'tooLow' | 'tooHigh' | 'notRound'

/**
 * Reads a price as people type it: `125000`, `125.000`, `125,000`, `125 000`, each also with `đ` or `₫` behind it.
 * A minus sign, decimals or an exponent are not a price.
 */
export function readPrice(text: string): { price: Dong } | { problem: PriceProblem } {
  const bare = text.replace(/\s|\u00a0|đ|₫/giu, '')
  if (/^-\d/.test(bare)) return { problem: 'tooLow' }
  if (!/^(\d{1,15}|\d{1,3}([.,]\d{3}){1,4})$/.test(bare)) return { problem: 'notANumber' }
  const price = dong(BigInt(bare.replace(/[.,]/g, '')))
  const problem = priceProblem(price)
  return problem ? { problem } : { price }
}

export function priceProblem(price: Dong): PriceProblem | null {
  if (price < MIN_PRICE) return 'tooLow'
  if (price > MAX_PRICE) return 'tooHigh'
  return price % PRICE_STEP === 0n ? null : 'notRound'
}
