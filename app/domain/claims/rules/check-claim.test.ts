import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { addHours } from '#app/domain/shared/time.ts'
import { checkClaim, lastClaimDay, type ClaimableOrder, type WantedClaim } from './check-claim.ts'

const deliveredAt = new Date('2026-11-20T03:00:00Z')
const line = { nameVi: 'Thanh long', nameEn: 'Dragon fruit', packVi: '2 kg', packEn: '2 kg', unitPrice: dong(80_000) }
const order: ClaimableOrder = {
  ...{ id: 'o', code: 'CBT-1', purchaseId: 'p', vendorId: 'v', state: 'delivered', deliveredAt, paidBy: 'payment' },
  shipping: dong(25_000),
  shippingLeft: true,
  liveClaimId: null,
  lines: [
    { ...line, orderLineId: 'fresh', left: 3, shippingClass: 'fresh_fast' },
    { ...line, orderLineId: 'jar', left: 1, shippingClass: 'ambient', nameVi: 'Nước mắm' },
  ],
}
const wanted = (changes: Partial<WantedClaim> = {}): WantedClaim => ({
  reason: 'spoilt',
  text: '',
  lines: [{ orderLineId: 'fresh', quantity: 2 }],
  photos: 1,
  ...changes,
})
const soon = addHours(deliveredAt, 5)

test('spoilt fruit with a photo can be claimed the same day, also when the buyer had said that it came', () => {
  expect(checkClaim(order, wanted(), soon)).toBeNull()
  expect(checkClaim({ ...order, state: 'completed' }, wanted(), soon)).toBeNull()
})

test.each([
  ['fresh goods without a photo', order, wanted({ photos: 0 }), soon, 'photo-missing'],
  ['fresh goods after two days', order, wanted(), addHours(deliveredAt, 49), 'too-late'],
  ['more pieces than came', order, wanted({ lines: [{ orderLineId: 'fresh', quantity: 4 }] }), soon, 'too-many'],
  ['no pieces', order, wanted({ lines: [{ orderLineId: 'fresh', quantity: 0 }] }), soon, 'too-many'],
  ['nothing', order, wanted({ lines: [] }), soon, 'nothing-chosen'],
  ['a line of another order', order, wanted({ lines: [{ orderLineId: 'foreign', quantity: 1 }] }), soon, 'nothing-chosen'],
  ['another reason without words', order, wanted({ reason: 'other' }), soon, 'text-missing'],
  ['a parcel on its way', { ...order, state: 'shipped', deliveredAt: null } as const, wanted(), soon, 'not-delivered'],
  ['a parcel that came back', { ...order, state: 'returned' } as const, wanted(), soon, 'not-delivered'],
  ['a second claim beside an open one', { ...order, liveClaimId: 'c' }, wanted(), soon, 'another-open'],
])('%s is refused', (_what, at, wish, now, kind) => {
  expect(checkClaim(at, wish, now)).toMatchObject({ kind })
})

test('a jar needs no photo and has a week; what was described wrongly has thirty days', () => {
  const jar = { lines: [{ orderLineId: 'jar', quantity: 1 }], photos: 0, reason: 'damaged' } as const
  expect(checkClaim(order, wanted(jar), addHours(deliveredAt, 24 * 7))).toBeNull()
  expect(checkClaim(order, wanted(jar), addHours(deliveredAt, 24 * 7 + 1))).toMatchObject({ kind: 'too-late' })
  expect(checkClaim(order, wanted({ ...jar, reason: 'not-as-described' }), addHours(deliveredAt, 24 * 30))).toBeNull()
})

test('the last day to claim is the thirtieth, and none when everything was given back', () => {
  expect(lastClaimDay(order, soon)).toEqual(addHours(deliveredAt, 24 * 30))
  expect(lastClaimDay({ ...order, lines: order.lines.map((one) => ({ ...one, left: 0 })) }, soon)).toBeNull()
  expect(lastClaimDay(order, addHours(deliveredAt, 24 * 31))).toBeNull()
})
