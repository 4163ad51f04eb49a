import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedParts } from './marked-parts.ts'

test('a forbidden phrase is marked however it is typed, the rest is not', () => {
  expect(markedParts('Rượu này CHỮA BỆNH tốt', ['chữa bệnh'])).toEqual([
    { text: 'Rượu này ', isMarked: false },
    { text: 'CHỮA BỆNH', isMarked: true },
    { text: ' tốt', isMarked: false },
  ])
  expect(markedParts('chua benh', ['chữa bệnh'])).toEqual([{ text: 'chua benh', isMarked: true }])
})

test('a phrase over a line break is found', () => {
  expect(markedParts('đặc\ntrị', ['đặc trị']).some(({ isMarked }) => isMarked)).toBe(true)
})

test('nothing of the text is lost or added', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ maxLength: 4 }), { maxLength: 3 }), (text, phrases) => {
      const joined = markedParts(text, phrases).map((part) => part.text).join('')
      return joined === text.normalize('NFC')
    }),
  )
})

test('no phrases, nothing marked', () => {
  expect(markedParts('chữa bệnh', [])).toEqual([{ text: 'chữa bệnh', isMarked: false }])
  expect(markedParts('', ['chữa bệnh'])).toEqual([])
})
