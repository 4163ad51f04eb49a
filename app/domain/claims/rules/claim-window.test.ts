import { expect, test } from 'vitest'
import { claimableUntil, needsPhoto, publishedWindows } from './claim-window.ts'

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

test('published together are the goods that must be looked at in the same time, the shortest first', () => {
  const { groups, misdescribedHours } = publishedWindows('2026-11-23')
  expect(groups).toEqual([
    { hours: 24, shippingClasses: ['live', 'flower'] },
    { hours: 48, shippingClasses: ['chilled', 'frozen', 'fresh_fast'] },
    { hours: 168, shippingClasses: ['ambient', 'ambient_fragile', 'service'] },
  ])
  expect(misdescribedHours).toBe(720)
})
