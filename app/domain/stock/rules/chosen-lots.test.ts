import { expect, test } from 'vitest'
import { faultOfChosenLots } from './chosen-lots.ts'

const today = '2026-11-23'
const lot = {
  id: 'lot-1',
  variantId: 'jar',
  code: 'NM01',
  state: 'sellable',
  free: 3,
  expiresOn: '2026-11-23',
  createdAt: new Date('2026-10-01T00:00:00Z'),
}
const three = { lotId: 'lot-1', variantId: 'jar', quantity: 3 }

test('a lot may be sent on its last day', () => {
  expect(faultOfChosenLots([three], [lot], today)).toBeNull()
})

test('a lot that expired yesterday stays, also when somebody chose it by hand', () => {
  expect(faultOfChosenLots([three], [{ ...lot, expiresOn: '2026-11-22' }], today)).toEqual({ kind: 'lot-expired', code: 'NM01' })
})

test.each(['recalled', 'closed'])('a %s lot stays', (state) => {
  expect(faultOfChosenLots([three], [{ ...lot, state }], today)).toEqual({ kind: 'lot-recalled', code: 'NM01' })
})

test('two lines cannot take the same last packs', () => {
  expect(faultOfChosenLots([three, { ...three, quantity: 1 }], [lot], today)).toEqual({ kind: 'lot-short', code: 'NM01', free: 3 })
})

test('a lot of another product, of nobody, or a broken quantity is refused', () => {
  expect(faultOfChosenLots([{ ...three, variantId: 'bottle' }], [lot], today)).toEqual({ kind: 'lot-unknown' })
  expect(faultOfChosenLots([{ ...three, lotId: 'lot-2' }], [lot], today)).toEqual({ kind: 'lot-unknown' })
  for (const quantity of [0, -1, 1.5, Number.NaN]) {
    expect(faultOfChosenLots([{ ...three, quantity }], [lot], today)).toEqual({ kind: 'lot-unknown' })
  }
})
