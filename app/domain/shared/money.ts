declare const dongBrand: unique symbol

/** An amount of money in whole đồng. The đồng has no smaller unit, so there are never fractions (R5). */
export type Dong = bigint & { readonly [dongBrand]: true }

export const noMoney = 0n as Dong

/** Brands a whole number of đồng. Throws on a fraction: that is a bug, never input. */
export function dong(amount: bigint | number): Dong {
  return BigInt(amount) as Dong
}

/** Digits alone, as machines read an amount. */
export function bareAmount(amount: Dong): string {
  return amount.toString()
}

export function add(...amounts: readonly Dong[]): Dong {
  return amounts.reduce<bigint>((sum, amount) => sum + amount, 0n) as Dong
}

export function subtract(from: Dong, amount: Dong): Dong {
  return (from - amount) as Dong
}

export function negate(amount: Dong): Dong {
  return -amount as Dong
}

/** `quantity` is a whole number of pieces. */
export function times(amount: Dong, quantity: number): Dong {
  return (amount * BigInt(quantity)) as Dong
}

/** `basisPoints` / 10,000 of a non-negative amount, rounded half up to a whole đồng. */
export function shareOf(amount: Dong, basisPoints: number): Dong {
  return ((amount * BigInt(basisPoints) + 5000n) / 10000n) as Dong
}

/** `amount` × `numerator` ÷ `denominator`, rounded half up; for prices per kilogram or litre. Needs amount ≥ 0. */
export function scale(amount: Dong, numerator: number, denominator: number): Dong {
  const divisor = BigInt(denominator)
  return ((amount * BigInt(numerator) * 2n + divisor) / (divisor * 2n)) as Dong
}

/**
 * Splits a non-negative total by weights so that the parts add up exactly: each gets the floor of its share, and
 * the đồng left over go one by one to the largest remainders (the earlier part first when they tie).
 * With no positive weight everything goes to the first part.
 */
export function allocate(total: Dong, weights: readonly bigint[]): Dong[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n)
  if (whole === 0n) return weights.map((_, index) => (index === 0 ? total : noMoney))
  const parts = weights.map((weight) => (total * weight) / whole)
  let left = total - parts.reduce((sum, part) => sum + part, 0n)
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (total * weight) % whole }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1))
  for (const { index } of byRemainder) {
    if (left === 0n) break
    parts[index] = (parts[index] ?? 0n) + 1n
    left -= 1n
  }
  return parts as Dong[]
}
