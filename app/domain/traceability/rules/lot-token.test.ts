import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lotIdOf, lotToken } from './lot-token.ts'

test('every lot is found again by its token', () => {
  fc.assert(fc.property(fc.uuid(), (id) => lotIdOf(lotToken(id)) === id))
})

test('a token never looks like a GS1 number: it is always longer and has letters people do not confuse', () => {
  fc.assert(fc.property(fc.uuid(), (id) => /^[1-9A-HJ-NP-Za-km-z]{22}$/.test(lotToken(id))))
})

test.each(['', '8935049512345', 'O'.repeat(22), 'z'.repeat(22), '<script>'])('what is no token leads to no lot: %j', (token) => {
  expect(lotIdOf(token)).toBeNull()
})
