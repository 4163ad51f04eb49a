import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedWords } from './marks-typed.ts'
import { findableName, isCalled, namesByWord } from './names-by-word.ts'

const market = ['Hợp tác xã Dừa Bến Lội', 'Hợp tác xã Dứa Tân Phước', 'Cơ sở Bánh tráng Phan Rang', 'Dừa', 'Nước mắm Phan Thiết'].map((name) => findableName({ name }, name))
const near = namesByWord(market)
const found = (text: string) => near(typedWords(text)).filter((name) => isCalled(name, typedWords(text))).map(({ name }) => name)

test('names that hold every typed word are found in their own order, the last word unfinished', () => {
  expect(found('hop tac d')).toEqual(['Hợp tác xã Dừa Bến Lội', 'Hợp tác xã Dứa Tân Phước'])
  expect(found('phan')).toEqual(['Cơ sở Bánh tráng Phan Rang', 'Nước mắm Phan Thiết'])
  expect(found('pha r')).toEqual([])
})

test('who types marks means them', () => {
  expect(found('dừa')).toEqual(['Hợp tác xã Dừa Bến Lội', 'Dừa'])
  expect(found('dua')).toEqual(['Hợp tác xã Dừa Bến Lội', 'Hợp tác xã Dứa Tân Phước', 'Dừa'])
})

test('nothing is found by a word that no name has, and everything fits no words', () => {
  expect(found('zebra')).toEqual([])
  expect(near([])).toEqual(market)
})

test('only names with the rarest word are looked at', () => {
  expect(near(typedWords('hợp tác xã bến')).map(({ name }) => name)).toEqual(['Hợp tác xã Dừa Bến Lội'])
  expect(near(typedWords('nước m')).map(({ name }) => name)).toEqual(['Nước mắm Phan Thiết'])
})

const word = fc.constantFrom('dừa', 'dứa', 'dưa', 'đậu', 'dâu', 'nho', 'nhót', 'phan', 'rang', 'thiết', 'a', 'an', 'anh')
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))

test('whatever the names, it finds just those that looking at each would find', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 60 }), name, fc.nat(3), (names, asked, cut) => {
      const all = names.map((one) => findableName({ name: one }, one))
      const typed = typedWords(asked.slice(0, asked.length - cut))
      const last = typed.length - 1
      const fits = (own: string) =>
        typed.every(({ word, folded, isMarked }, index) => {
          const owned = typedWords(own).map((one) => (isMarked ? one.word : one.folded))
          return owned.some((one) => (index === last ? one.startsWith(isMarked ? word : folded) : one === (isMarked ? word : folded)))
        })
      expect(namesByWord(all)(typed).filter((one) => isCalled(one, typed)).map((one) => one.name)).toEqual(names.filter(fits))
    }),
  )
})
