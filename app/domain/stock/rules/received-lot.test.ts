import { expect, test } from 'vitest'
import { faultOfLot, lotCode } from './received-lot.ts'

const today = new Date('2026-11-23T00:00:00Z')
const good = { code: 'L2311', producedOn: new Date('2026-11-20'), expiresOn: new Date('2026-12-20'), quantity: 40 }

test('an ordinary delivery has no fault, and a day without dates neither', () => {
  expect(faultOfLot(good, today)).toBeNull()
  expect(faultOfLot({ ...good, producedOn: null, expiresOn: null }, today)).toBeNull()
})

test.each([
  [{ quantity: 0 }, 'bad-quantity'],
  [{ quantity: 1.5 }, 'bad-quantity'],
  [{ quantity: 1e9 }, 'bad-quantity'],
  [{ code: 'LÔ 1' }, 'bad-code'],
  [{ producedOn: new Date('2026-11-24') }, 'made-in-the-future'],
  [{ expiresOn: new Date('2026-11-19') }, 'expires-before-made'],
  [{ producedOn: null, expiresOn: new Date('2026-11-22') }, 'already-expired'],
])('%j is refused as %s', (change, kind) => {
  expect(faultOfLot({ ...good, ...change }, today)?.kind).toBe(kind)
})

test('a code is kept as labels print it, and no code means the plain lot', () => {
  expect(lotCode(' l-23 ')).toBe('L-23')
  expect(lotCode('  ')).toBe('CHUNG')
})
