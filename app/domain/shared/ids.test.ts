import { expect, test } from 'vitest'
import { isId, newId, newKey } from './ids.ts'

test('ids of one process are all different and in the order of their making, also within a millisecond', () => {
  const ids = Array.from({ length: 5000 }, newId)
  expect(new Set(ids).size).toBe(5000)
  expect([...ids].sort()).toEqual(ids)
  expect(ids.every(isId)).toBe(true)
  expect(ids.every((id) => id[14] === '7' && '89ab'.includes(id[19] ?? ''))).toBe(true)
})

test('an id tells when it was made, and its end is random', () => {
  const [before, id, after] = [Date.now(), newId(), Date.now()]
  const made = parseInt(id.replaceAll('-', '').slice(0, 12), 16)
  expect(made).toBeGreaterThanOrEqual(before)
  expect(made).toBeLessThanOrEqual(after)
  const ends = new Set(Array.from({ length: 1000 }, () => newId().slice(-8)))
  expect(ends.size).toBeGreaterThan(990)
})

test('a key is an id as far as anybody can tell, and no two are alike', () => {
  const keys = Array.from({ length: 1000 }, newKey)
  expect(keys.every(isId)).toBe(true)
  expect(new Set(keys).size).toBe(1000)
})
