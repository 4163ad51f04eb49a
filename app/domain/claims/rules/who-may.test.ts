import { expect, test } from 'vitest'
import { mayPayRefund } from './who-may.ts'

const leader = { userId: 'leader', role: 'leader' } as const
const bookkeeper = { userId: 'bookkeeper', role: 'bookkeeper' } as const
const packer = { userId: 'packer', role: 'packer' } as const

test('where two people may pay, whoever decided does not pay too', () => {
  expect(mayPayRefund(leader, 'leader', [leader, bookkeeper])).toBe('decided-it')
  expect(mayPayRefund(bookkeeper, 'leader', [leader, bookkeeper])).toBe('yes')
})

test('a leader alone, or with packers only, decides and pays', () => {
  expect(mayPayRefund(leader, 'leader', [leader, packer])).toBe('yes')
})

test('what an officer or a rule decided, either may pay; a packer never', () => {
  expect(mayPayRefund(leader, 'officer', [leader, bookkeeper])).toBe('yes')
  expect(mayPayRefund(leader, null, [leader, bookkeeper])).toBe('yes')
  expect(mayPayRefund(packer, null, [leader, packer])).toBe('not-your-role')
})
