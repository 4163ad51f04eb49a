import { expect, test } from 'vitest'
import { byName, mappingFor, mappingOfForm } from './known-mapping.ts'

const columns = ['Ngày', 'Diễn giải', 'Có', 'Cột lạ']

test('what was said last is taken again, also when the bank moved its columns', () => {
  const kept = byName({ date: 0, text: 3, credit: 2 }, columns)
  expect(mappingFor(columns, kept)).toEqual({ date: 0, text: 3, credit: 2 })
  expect(mappingFor(['Có', 'Cột lạ', 'Ngày'], kept)).toEqual({ date: 2, text: 1, credit: 0 })
})

test('columns that are gone are guessed anew', () => {
  expect(mappingFor(columns, { date: 'Date', text: 'Details', credit: 'Credit' })).toEqual({ date: 0, text: 1, credit: 2 })
})

test('a form that names a column twice, or one that is not there, says nothing', () => {
  expect(mappingOfForm({ date: '0', text: '1', credit: '2', debit: '' }, 4)).toEqual({ date: 0, text: 1, credit: 2 })
  expect(mappingOfForm({ date: '0', text: '0' }, 4)).toBeNull()
  expect(mappingOfForm({ date: '9' }, 4)).toBeNull()
  expect(mappingOfForm({ date: 'x' }, 4)).toBeNull()
})
