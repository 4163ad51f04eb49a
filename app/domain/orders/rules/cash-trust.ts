import { addHours } from '#app/domain/shared/time.ts'

type Trust = {
  effectiveFrom: Date
  /** How far back refused parcels count. */
  windowDays: number
  /** From so many on, the buyer pays beforehand. */
  refusedParcels: number
}

/** When cash on delivery is no longer offered to somebody who leaves parcels standing. Youngest first (R14). */
const trust: readonly Trust[] = [{ effectiveFrom: new Date('2025-07-01T00:00:00+07:00'), windowDays: 180, refusedParcels: 2 }]

function trustAt(now: Date): Trust {
  const inForce = trust.find((row) => row.effectiveFrom <= now) ?? trust.at(-1)
  if (!inForce) throw new Error('There is no rule about refused parcels at all')
  return inForce
}

/** Parcels refused before this instant are forgiven. */
export function refusalsCountFrom(now: Date): Date {
  return addHours(now, -24 * trustAt(now).windowDays)
}

/** Whether a buyer with so many refused parcels in the window may pay in cash. */
export function isTrustedWithCash(refusedParcels: number, now: Date): boolean {
  return refusedParcels < trustAt(now).refusedParcels
}

/** Only these are the buyer's doing; a wrong address may be anybody's, damage is the carrier's. */
export function countsAsRefused(returnReason: string): boolean {
  return returnReason === 'refused' || returnReason === 'not-reached'
}
