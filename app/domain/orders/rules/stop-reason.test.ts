import { expect, test } from 'vitest'
import { stopReason } from './stop-reason.ts'

test('a reason from the list is kept as its code, own words as they are', () => {
  expect(stopReason('decline', 'out-of-stock', ' ')).toBe('out-of-stock')
  expect(stopReason('decline', 'quality', ' Mưa làm dập hàng ')).toBe('Mưa làm dập hàng')
  expect(stopReason('return', 'refused', '')).toBe('refused')
})

test.each([
  ['', 'Hết hàng'],
  ['other', ''],
  ['refused', ''],
  ['<script>', 'x'],
])('without a reason from the list, or with "other" and no words, there is none: %s', (code, note) => {
  expect(stopReason('decline', code, note)).toBeNull()
})
