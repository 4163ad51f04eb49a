import { add, allocate, noMoney, subtract, type Dong } from '#app/domain/shared/money.ts'
import type { SaleParts } from './postings.ts'

/** What a refund is for, when it says so; otherwise it is for a part of everything. */
export type RefundedParts = { goods: Dong; shipping: Dong } | null

/**
 * `amount` taken from what is left of each part, in proportion, by largest remainder. No part goes below zero, and when
 * everything left is taken each part is taken exactly: refunds in parts end where one whole refund would.
 */
export function takeFrom(left: readonly Dong[], amount: Dong): Dong[] {
  const whole = add(noMoney, ...left)
  return allocate(amount < whole ? amount : whole, left)
}

/** The part of a sale that a refund turns round, from what earlier refunds have left of it. */
export function turnRound(left: SaleParts, amount: Dong, parts: RefundedParts = null): SaleParts {
  const goods = [left.payable, left.commission, left.commissionVat]
  const isExact = parts !== null && parts.goods <= add(...goods) && parts.shipping <= left.shipping && add(parts.goods, parts.shipping) === amount
  if (isExact) {
    const [payable = noMoney, commission = noMoney, commissionVat = noMoney] = takeFrom(goods, parts.goods)
    return { payable, commission, commissionVat, shipping: parts.shipping }
  }
  const [payable = noMoney, shipping = noMoney, commission = noMoney, commissionVat = noMoney] = takeFrom(
    [left.payable, left.shipping, left.commission, left.commissionVat],
    amount,
  )
  return { payable, shipping, commission, commissionVat }
}

export function totalOf({ payable, shipping, commission, commissionVat }: SaleParts): Dong {
  return add(payable, shipping, commission, commissionVat)
}

export function without(from: SaleParts, part: SaleParts): SaleParts {
  return {
    payable: subtract(from.payable, part.payable),
    shipping: subtract(from.shipping, part.shipping),
    commission: subtract(from.commission, part.commission),
    commissionVat: subtract(from.commissionVat, part.commissionVat),
  }
}
