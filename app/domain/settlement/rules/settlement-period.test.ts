import { expect, test } from 'vitest'
import { lastPeriod, monthPeriod, periodOf } from './settlement-period.ts'

test('a month ends before the first of the next, also in December', () => {
  expect(periodOf('2026-02-28', 'month')).toEqual({ from: '2026-02-01', to: '2026-03-01' })
  expect(periodOf('2026-12-31', 'month')).toEqual({ from: '2026-12-01', to: '2027-01-01' })
})

test('half months break at the sixteenth, weeks at Monday', () => {
  expect(periodOf('2026-11-15', 'half-month')).toEqual({ from: '2026-11-01', to: '2026-11-16' })
  expect(periodOf('2026-11-16', 'half-month')).toEqual({ from: '2026-11-16', to: '2026-12-01' })
  expect(periodOf('2026-11-22', 'week')).toEqual({ from: '2026-11-16', to: '2026-11-23' })
  expect(periodOf('2026-11-23', 'week')).toEqual({ from: '2026-11-23', to: '2026-11-30' })
})

test('the last period is judged by the day in Viet Nam', () => {
  expect(lastPeriod(new Date('2026-10-31T16:59:59Z'), 'month')).toEqual({ from: '2026-09-01', to: '2026-10-01' })
  expect(lastPeriod(new Date('2026-10-31T17:00:00Z'), 'month')).toEqual({ from: '2026-10-01', to: '2026-11-01' })
})

test('only a month is a month', () => {
  expect(monthPeriod('2026-10')?.to).toBe('2026-11-01')
  for (const month of [null, '2026-13', '2026-1', "2026-10'--"]) expect(monthPeriod(month)).toBeNull()
})
