import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pickLots, type PickableLot } from './pick-lots.ts'

const TODAY = '2026-11-23'
const lot = (id: string, free: number, expiresOn: string | null, state = 'sellable'): PickableLot => ({
  id,
  variantId: 'v',
  state,
  free,
  expiresOn,
  createdAt: new Date('2026-11-01'),
})

test('what expires first goes first, and what does not spoil goes last', () => {
  const lots = [lot('plain', 5, null), lot('late', 5, '2027-01-01'), lot('soon', 2, '2026-11-25')]
  expect(pickLots([{ variantId: 'v', quantity: 8 }], lots, TODAY)).toEqual({
    ok: true,
    picks: [
      { variantId: 'v', lotId: 'soon', quantity: 2 },
      { variantId: 'v', lotId: 'late', quantity: 5 },
      { variantId: 'v', lotId: 'plain', quantity: 1 },
    ],
  })
})

test('expired, recalled and closed lots are never chosen, but the last good day still counts', () => {
  const lots = [lot('old', 5, '2026-11-22'), lot('bad', 5, null, 'recalled'), lot('shut', 5, null, 'closed'), lot('today', 1, TODAY)]
  expect(pickLots([{ variantId: 'v', quantity: 2 }], lots, TODAY)).toEqual({
    ok: false,
    refusal: { kind: 'not-enough-good-lots', variantId: 'v', wanted: 2, found: 1 },
  })
})

test('picks add up to what was wanted and never take more than a lot has', () => {
  const anyLots = fc.array(
    fc.record({ free: fc.nat(20), expiresOn: fc.constantFrom(null, '2026-11-20', '2026-12-01', '2027-02-01') }),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(anyLots, fc.integer({ min: 1, max: 60 }), (rows, quantity) => {
      const lots = rows.map((row, index) => lot(`lot${index}`, row.free, row.expiresOn))
      const result = pickLots([{ variantId: 'v', quantity }], lots, TODAY)
      const good = lots.filter((row) => row.expiresOn === null || row.expiresOn >= TODAY).reduce((sum, row) => sum + row.free, 0)
      expect(result.ok).toBe(good >= quantity)
      if (!result.ok) return
      expect(result.picks.reduce((sum, pick) => sum + pick.quantity, 0)).toBe(quantity)
      for (const pick of result.picks) expect(pick.quantity).toBeLessThanOrEqual(lots.find((row) => row.id === pick.lotId)?.free ?? 0)
    }),
  )
})
