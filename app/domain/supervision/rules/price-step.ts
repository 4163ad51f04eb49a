/** By how many percent a price moved, rounded half away from zero to a whole percent, as `+30%` or `-12%`. Needs `before` > 0. */
export function priceStep(before: bigint, after: bigint): string {
  const difference = after - before
  const size = difference < 0n ? -difference : difference
  const percent = (size * 200n + before) / (before * 2n)
  const sign = difference < 0n ? '\u2212' : '+'
  return `${percent === 0n ? '' : sign}${percent}%`
}
