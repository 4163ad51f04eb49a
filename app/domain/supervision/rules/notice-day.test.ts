import { expect, test } from 'vitest'
import { isEnoughNotice } from './notice-day.ts'

test('notice given five days ago is enough, four days ago or tomorrow is not', () => {
  expect(isEnoughNotice('2026-11-18', '2026-11-23')).toBe(true)
  expect(isEnoughNotice('2026-11-19', '2026-11-23')).toBe(false)
  expect(isEnoughNotice('2026-11-24', '2026-11-23')).toBe(false)
})

test('a month that ends between does not matter', () => {
  expect(isEnoughNotice('2026-11-28', '2026-12-03')).toBe(true)
})
