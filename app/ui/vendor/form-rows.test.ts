import { expect, test } from 'vitest'
import { rowsOf } from './form-rows.ts'

const reply = (values: Record<string, string>) => ({ values, errors: {}, formErrors: [] })

test('a row that somebody began is shown again', () => {
  expect(rowsOf(reply({ 'variants[0].nameVi': 'a', 'variants[1].priceDong': '0' }), 'variants', 1)).toBe(2)
})

test('the empty row with its ticked box is not', () => {
  expect(rowsOf(reply({ 'variants[0].nameVi': 'a', 'variants[1].isActive': 'on', 'variants[1].nameVi': '' }), 'variants', 1)).toBe(1)
})

test('other groups do not count', () => {
  expect(rowsOf(reply({ 'pictures[4].id': 'a' }), 'variants', 1)).toBe(1)
})
