import { expect, test } from 'vitest'
import { inForce } from './in-force.ts'

const rows = [
  { effectiveFrom: '2024-01-01', effectiveTo: '2026-07-01', rate: 1 },
  { effectiveFrom: '2026-07-01', effectiveTo: null, rate: 2 },
]

test('the row that holds on the day is found, its last day excluded', () => {
  expect(inForce(rows, '2026-06-30')?.rate).toBe(1)
  expect(inForce(rows, '2026-07-01')?.rate).toBe(2)
})

test('before the first row nothing is in force', () => {
  expect(inForce(rows, '2023-12-31')).toBeNull()
})
