import fc from 'fast-check'
import { expect, test } from 'vitest'
import { correctedQuery, didYouMean } from './corrected-query.ts'
import { forgiving } from './forgiving.ts'
import { lexiconOf } from './lexicon.ts'
import { withSpaces } from './missing-spaces.ts'
import { distance, wordsNear } from './one-mistake.ts'
import { wordsOf } from './understand-query.ts'
import { fold, words } from './vietnamese-text.ts'

const market = 'nước mắm phan thiết cà phê cầu đất mực một nắng tỏi phan rang thanh long đỏ mật ong khoai lang sấy dẻo địa lan gốm bàu trúc macadamia strawberry'
const lexicon = lexiconOf(words(market).map((word) => [word, 1] as const))
const meant = (text: string, best = '') => {
  const reading = correctedQuery(text, lexicon)
  return reading && { how: reading.understood, text: didYouMean(reading, best, lexicon) }
}

test('what Telex and VNI left behind becomes words', () => {
  expect(meant('nuwowcs mawms phan thieets')).toEqual({ how: 'decoded', text: 'nước mắm phan thiết' })
  expect(meant('ca2 phe6 ca6u2 d9a6t1')).toEqual({ how: 'decoded', text: 'cà phê cầu đất' })
  expect(meant('toir phan rang')).toEqual({ how: 'decoded', text: 'tỏi phan rang' })
})

test('a wrong mark on that keyboard still leads to the word', () => {
  expect(meant('goosm baauf trucs')?.how).toBe('decoded')
})

test('nothing is decoded into words that the market does not have', () => {
  expect(meant('xees')).toBeNull()
})

test('missing spaces are put back, with the marks of the product found', () => {
  expect(meant('nuocmamphanthiet', 'Nước mắm Phan Thiết')).toEqual({ how: 'spaced', text: 'nước mắm phan thiết' })
  expect(meant('matong')).toEqual({ how: 'spaced', text: 'mật ong' })
})

test('a wrong letter is put right by the product that has all the words', () => {
  expect(meant('thanh lonng', 'Thanh long đỏ')).toEqual({ how: 'corrected', text: 'thanh long' })
  expect(meant('khoai lan say', 'Khoai lang sấy dẻo')).toEqual({ how: 'corrected', text: 'khoai lang sấy' })
  expect(meant('macadmia')).toEqual({ how: 'corrected', text: 'macadamia' })
})

test('marks that make no word are forgiven, marks that make one are meant', () => {
  const forgiven = (text: string) => forgiving(wordsOf(text), lexicon).map(({ word }) => word).join(' ')
  expect(forgiven('nươc mắm phan thiêt')).toBe('nuoc mắm phan thiet')
  expect(forgiven('dừa')).toBe('dừa')
  expect(meant('dừa')).toBeNull()
})

test('whatever is cut apart gives the same letters and only words of the index', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lexicon.folded.keys()), { minLength: 2, maxLength: 6 }), (chosen) => {
      const found = withSpaces(chosen.join(''), lexicon)
      expect(found === null || found.join('') === chosen.join('')).toBe(true)
      expect(found?.every((word) => lexicon.folded.has(word)) ?? true).toBe(true)
    }),
  )
})

test('the distance of two words is symmetric, and nought only for the same word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-e]{0,8}$/), fc.stringMatching(/^[a-e]{0,8}$/), (a, b) => {
      expect(distance(a, b, 9)).toBe(distance(b, a, 9))
      expect(distance(a, b, 9) === 0).toBe(a === b)
      expect(Math.min(distance(a, b, 1), 2)).toBe(Math.min(distance(a, b, 9), 2))
      expect(Math.min(distance(a, b, 2), 3)).toBe(Math.min(distance(a, b, 9), 3))
    }),
  )
})

test('neighbours of a word never hold the word itself', () => {
  for (const word of lexicon.folded.keys()) expect(wordsNear(word, lexicon)).not.toContain(word)
})

test('nothing that is typed breaks the correction, and every word of it is normalised', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const reading = correctedQuery(text, lexicon)
      expect(reading === null || reading.terms.every((term) => term.words.every(({ word, folded }) => fold(word) === folded))).toBe(true)
    }),
  )
})
