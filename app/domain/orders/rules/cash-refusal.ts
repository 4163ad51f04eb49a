export type CashRefusalReason = 'alcohol' | 'vendor' | 'product' | 'history'
export type CashRefusal<Line> = { reason: CashRefusalReason; lines: Line[] }

type LineForCash = { isAlcohol: boolean; codAllowed: boolean; vendorCodAllowed: boolean }

/**
 * Why this cart cannot be paid in cash, with the lines in the way; null when it can. Alcohol first: that is the law
 * (Decree 24/2020/NĐ-CP Art. 6), the rest is the seller's choice, and then the buyer's own history.
 */
export function cashRefusal<Line extends LineForCash>(lines: readonly Line[], isTrusted: boolean): CashRefusal<Line> | null {
  const reasons = [
    { reason: 'alcohol', lines: lines.filter((line) => line.isAlcohol) },
    { reason: 'vendor', lines: lines.filter((line) => !line.vendorCodAllowed) },
    { reason: 'product', lines: lines.filter((line) => !line.codAllowed) },
  ] as const
  return reasons.find((one) => one.lines.length > 0) ?? (isTrusted ? null : { reason: 'history', lines: [] })
}
