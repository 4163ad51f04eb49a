import { expect, test } from 'vitest'
import { firstThatFinds } from './first-that-finds.ts'
import { lexiconOf } from './lexicon.ts'
import type { Understanding } from './search-index.ts'

const lexicon = lexiconOf([['nước', 3], ['mắm', 3]])

async function ask(text: string, finds: Understanding | 'nothing') {
  const asked: Understanding[] = []
  let lexiconReads = 0
  const found = await firstThatFinds({
    text,
    lexicon: async () => {
      lexiconReads += 1
      return lexicon
    },
    ask: async ({ understood }) => {
      asked.push(understood)
      return understood === finds
    },
    isEmpty: (answer) => !answer,
    bestName: () => 'Nước mắm',
  })
  return { asked, lexiconReads, ...found }
}

test('words that find something are asked once, and nothing else is read', async () => {
  expect(await ask('nước mắm', 'words')).toMatchObject({ asked: ['words'], lexiconReads: 0, didYouMean: null })
})

test('an index is asked four times at most, the exact reading first and likeness last', async () => {
  expect((await ask('nuwowcs mawms', 'nothing')).asked).toEqual(['words', 'folded', 'decoded', 'alike'])
})

test('browsing is no search that failed', async () => {
  expect(await ask('', 'nothing')).toMatchObject({ asked: ['words'], lexiconReads: 0 })
})

test('a decoded query says what was meant', async () => {
  expect((await ask('nuwowcs mawms', 'decoded')).didYouMean).toBe('nước mắm')
})
