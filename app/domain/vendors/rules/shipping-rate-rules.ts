import type { Dong } from '#app/domain/shared/money.ts'
import { shippingClasses, type ShippingKind, type ShippingZone } from './shipping-price.ts'

export type NewShippingRate = {
  kind: ShippingKind
  nameVi: string
  nameEn: string
  zone: ShippingZone
  baseFee: Dong
  perKgFee: Dong
  freeFrom: Dong | null
  minDays: number
  maxDays: number
  shippingClasses: string[]
}

export type ShippingRateFault = 'fees' | 'freeFrom' | 'days' | 'classes'

const MOST_FEE = 5_000_000n
const MOST_DAYS = 60

/** The rate as it is kept: whoever fetches the goods travels themselves, so that how far they come from says nothing. */
export function rateToKeep(rate: NewShippingRate): NewShippingRate {
  return rate.kind === 'pickup' ? { ...rate, zone: 'nationwide' } : rate
}

/** Whether a rate makes sense; the first thing wrong, or null. */
export function shippingRateFault(rate: NewShippingRate): ShippingRateFault | null {
  const isFee = (fee: Dong) => fee >= 0n && fee <= MOST_FEE
  if (!isFee(rate.baseFee) || !isFee(rate.perKgFee)) return 'fees'
  if (rate.freeFrom !== null && (rate.freeFrom <= 0n || rate.freeFrom > 1_000_000_000n)) return 'freeFrom'
  if (!(rate.minDays >= 0 && rate.minDays <= rate.maxDays && rate.maxDays <= MOST_DAYS)) return 'days'
  const known: readonly string[] = shippingClasses
  if (rate.shippingClasses.length === 0 || !rate.shippingClasses.every((one) => known.includes(one))) return 'classes'
  return null
}

/** What may keep a vendor from adding, changing or retiring a rate. */
export type ShippingRateProblem =
  | { kind: 'notAllowed' }
  | { kind: 'notFound' }
  | { kind: 'tooMany' }
  | { kind: 'wrong'; fault: ShippingRateFault }

/** More would only confuse the shopper who has to choose. */
export const MOST_RATES = 12
