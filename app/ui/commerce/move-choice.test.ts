import { expect, test } from 'vitest'
import { moveChoice } from './move-choice.ts'

test('down walks from the box through the list and back to the box', () => {
  expect(moveChoice('ArrowDown', null, 2)).toBe(0)
  expect(moveChoice('ArrowDown', 0, 2)).toBe(1)
  expect(moveChoice('ArrowDown', 1, 2)).toBeNull()
})

test('up walks the other way round', () => {
  expect(moveChoice('ArrowUp', null, 2)).toBe(1)
  expect(moveChoice('ArrowUp', 1, 2)).toBe(0)
  expect(moveChoice('ArrowUp', 0, 2)).toBeNull()
})

test('a letter is for the text box', () => {
  expect(moveChoice('a', 1, 2)).toBeUndefined()
})
