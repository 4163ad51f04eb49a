import type { Dong } from '#app/domain/shared/money.ts'
import { inForce, type Dated } from '#app/domain/shared/in-force.ts'

/**
 * From how large a step a new price waits for an officer, in percent of the old one. The law asks the floor to watch
 * for misleading prices (Law 122/2025, pre-moderation); the figures are the floor's own. Down is wider than up,
 * because a harvest halves the price of fruit within a week.
 */
const priceJumps: readonly (Dated & { upPercent: number; downPercent: number })[] = [
  { effectiveFrom: '2026-01-01', effectiveTo: null, upPercent: 30, downPercent: 50 },
]

/** Whether the step from one price to another is large enough to be moderated on this Vietnamese day. */
export function isPriceJump(from: Dong, to: Dong, day: string): boolean {
  const limits = inForce(priceJumps, day)
  if (!limits) return from !== to
  return to * 100n > from * BigInt(100 + limits.upPercent) || to * 100n < from * BigInt(100 - limits.downPercent)
}
