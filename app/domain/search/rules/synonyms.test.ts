import { expect, test } from 'vitest'
import kept from '#prisma/seed/data/search-synonyms.json' with { type: 'json' }
import { confusableWords } from './confusable-words.ts'
import { typedWord } from './marks-typed.ts'
import { oneWaySynonyms, synonymGroups } from './synonym-groups.ts'
import { synonymAt } from './synonyms.ts'
import { words } from './vietnamese-text.ts'

const at = (text: string) => synonymAt(words(text).map(typedWord))
const namesOf = (text: string) => at(text)?.to.map((name) => name.join(' ')) ?? []

test('the thesaurus in code is the one in the seed data', () => {
  expect(synonymGroups).toEqual(kept.groups.map(({ canonical, equivalents }) => [canonical, ...equivalents].join('|')))
  expect(confusableWords).toEqual(kept.confusables.map((alike) => alike.join(' ')))
  expect(oneWaySynonyms).toEqual(kept.groups.flatMap(({ oneWay }) => oneWay.map(({ from, to }) => [from, to])))
})

test('a pineapple has one name in the north and others in the south', () => {
  expect(namesOf('dứa')).toEqual(['thơm', 'khóm', 'trái thơm', 'trái gai'])
  expect(namesOf('khom say')).toContain('dứa')
})

test('the longest name wins: nấm sò is a mushroom, not nấm and sò', () => {
  expect(at('nấm sò tươi')?.from).toEqual(['nấm', 'sò'])
})

test('a narrower name leads to the wider one only', () => {
  expect(namesOf('nước yến')).toEqual(['yến sào'])
  expect(namesOf('yến sào')).not.toContain('nước yến')
})

test('corn is no cabbage: ngô leads to what bắp is called where it is corn, never to the first word of bắp cải alone', () => {
  expect(namesOf('ngô')).toContain('bắp nếp')
  expect(namesOf('ngo')).not.toContain('bắp')
  expect(namesOf('bắp')).toEqual(['ngô'])
})

test('marks that were typed are meant: dừa has no other name', () => {
  expect(at('dừa')).toBeNull()
})
