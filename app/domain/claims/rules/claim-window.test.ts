import { expect, test } from 'vitest'
import { claimableUntil, needsPhoto } from './claim-window.ts'

const deliveredAt = new Date('2026-11-20T03:00:00Z')

test.each([
  ['live', 'spoilt', '2026-11-21T03:00:00Z'],
  ['flower', 'damaged', '2026-11-21T03:00:00Z'],
  ['fresh_fast', 'spoilt', '2026-11-22T03:00:00Z'],
  ['chilled', 'missing', '2026-11-22T03:00:00Z'],
  ['ambient', 'damaged', '2026-11-27T03:00:00Z'],
  ['ambient', 'not-as-described', '2026-12-20T03:00:00Z'],
  ['live', 'not-as-described', '2026-12-20T03:00:00Z'],
] as const)('%s goods can be claimed as %s until %s', (shippingClass, reason, until) => {
  expect(claimableUntil({ shippingClass, deliveredAt }, reason)).toEqual(new Date(until))
})

test('what spoils needs a photo, a jar of fish sauce does not', () => {
  expect(['live', 'flower', 'fresh_fast', 'chilled', 'frozen'].every((one) => needsPhoto(one as 'live'))).toBe(true)
  expect(needsPhoto('ambient')).toBe(false)
})
