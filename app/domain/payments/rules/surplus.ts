import { add, noMoney, subtract, type Dong } from '#app/domain/shared/money.ts'

/** The reason of a refund that gives back what came a second time: no sale is turned round for it. */
export const SURPLUS = 'surplus'

export type AskedBack = { amount: Dong; reason: string }

/**
 * What came for a share beyond its amount and was not asked back yet. A payment that counts is never given back for
 * being paid twice; only the second money is.
 */
export function surplusOf(share: { amount: Dong; captured: Dong }, asked: readonly AskedBack[]): Dong {
  const sum = (refunds: readonly AskedBack[]) => add(noMoney, ...refunds.map((refund) => refund.amount))
  const beyond = subtract(subtract(share.captured, share.amount), sum(asked.filter((refund) => refund.reason === SURPLUS)))
  const left = subtract(share.captured, sum(asked))
  const surplus = beyond < left ? beyond : left
  return surplus > 0n ? surplus : noMoney
}
