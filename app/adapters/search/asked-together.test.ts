import { MeilisearchApiError, type MultiSearchQuery } from 'meilisearch'
import { expect, test } from 'vitest'
import { askedTogether } from './asked-together.server.ts'
import type { MeiliConnection } from './meilisearch-connection.server.ts'

const query = (q: string): MultiSearchQuery => ({ indexUid: 'goods', q })

/** A server that finds one hit, the question itself; `wrong` it refuses. `asked`: the questions of each request. */
function server(refusal = 400) {
  const asked: string[][] = []
  const answer = (queries: readonly { q?: string | null }[]) => {
    const texts = queries.map(({ q }) => q ?? '')
    asked.push(texts)
    if (texts.includes('wrong')) throw new MeilisearchApiError(new Response(null, { status: refusal }))
    return texts.map((text) => ({ hits: [{ text }] }))
  }
  const client = {
    multiSearch: async ({ queries }: { queries: MultiSearchQuery[] }) => ({ results: answer(queries) }),
    index: () => ({ search: async (q: string) => answer([{ q }])[0] }),
  }
  const ask = askedTogether({ searching: async () => client } as unknown as MeiliConnection)
  return { asked, found: async (...texts: string[]) => (await ask<{ text: string }>(texts.map(query))).map(({ hits }) => hits[0]?.text) }
}

test('what is asked in the same moment travels in requests of four queries, and each gets its own answers', async () => {
  const { asked, found } = server()
  const answers = await Promise.all([found('a', 'b'), found('c'), found('d'), found('e'), found('f')])
  expect(answers).toEqual([['a', 'b'], ['c'], ['d'], ['e'], ['f']])
  expect(asked).toEqual([['a', 'b', 'c', 'd'], ['e', 'f']])
})

test('who asks much at once keeps nobody waiting', async () => {
  const { asked, found } = server()
  await Promise.all([found('a'), found('b', 'c', 'd', 'e', 'f'), found('g')])
  expect(asked).toEqual([['a'], ['b', 'c', 'd', 'e', 'f'], ['g']])
})

test('who asks later travels later', async () => {
  const { asked, found } = server()
  expect(await found('a')).toEqual(['a'])
  expect(await found('b')).toEqual(['b'])
  expect(asked).toEqual([['a'], ['b']])
})

test('a question that the server refuses spoils it for no other', async () => {
  const { found } = server()
  const answers = await Promise.allSettled([found('a'), found('wrong'), found('c')])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('a server that is out of order is not asked once more for each of them', async () => {
  const { asked, found } = server(500)
  const answers = await Promise.allSettled([found('a'), found('wrong'), found('c')])
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(asked).toHaveLength(1)
})
