import { expect, test } from 'vitest'
import { carriers, needsTrackingNumber, tidyTrackingNumber } from './carriers.ts'

test('a tracking number copied with spaces and small letters is tidied', () => {
  expect(tidyTrackingNumber(' eb 123 456 789 vn ')).toBe('EB123456789VN')
})

test.each(['', '12', 'số 5', '<b>12345</b>', 'A'.repeat(41)])('what cannot be a tracking number is refused: %j', (typed) => {
  expect(tidyTrackingNumber(typed)).toBeNull()
})

test("only the vendor's own car goes without a number", () => {
  expect(carriers.filter((carrier) => !needsTrackingNumber(carrier))).toEqual(['own'])
})
