import { expect, test } from 'vitest'
import { readAmount, readMoment } from './statement-cells.ts'

test.each([
  ['1.234.567', 1_234_567n],
  ['1,234,567.00', 1_234_567n],
  ['1.234.567,00', 1_234_567n],
  ['+1 234 567 VND', 1_234_567n],
  ['150000', 150_000n],
  ['150.000', 150_000n],
  ['150,000', 150_000n],
  ['150000.0', 150_000n],
  ['-20.000', -20_000n],
  ['(20.000)', -20_000n],
  ['0', 0n],
  ['', null],
  ['-', null],
])('%j is %s đồng', (cell, amount) => {
  expect(readAmount(cell)).toEqual({ ok: true, amount })
})

test.each([
  ['150.000,50', 'not-whole'],
  ['0.5', 'not-whole'],
  ['12.34.567', 'bad-amount'],
  ['1e6', 'bad-amount'],
  ['150000 USD', 'bad-amount'],
  ['(20.000', 'bad-amount'],
  ['999.999.999.999.999.999', 'bad-amount'],
])('%j is a fault, not a guess', (cell, problem) => {
  expect(readAmount(cell)).toEqual({ ok: false, problem })
})

test.each([
  ['31/12/2026 14:05:33', '2026-12-31T07:05:33.000Z', true],
  ['1/2/2026', '2026-01-31T17:00:00.000Z', false],
  ['31-12-26', '2026-12-30T17:00:00.000Z', false],
  ['2026-12-31T14:05', '2026-12-31T07:05:00.000Z', true],
  ['31/12/2026\n14:05', '2026-12-31T07:05:00.000Z', true],
])('%j is a moment in Viet Nam', (cell, at, hasTime) => {
  expect(readMoment(cell)).toEqual({ at: new Date(at), hasTime })
})

test.each(['', '31/04/2026', '13/13/2026', 'hôm qua', '20261231', '31/12/2026 25:00'])('%j is no day', (cell) => {
  expect(readMoment(cell)).toBeNull()
})
