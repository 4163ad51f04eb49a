import { setTimeout } from 'node:timers/promises'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { SearchIndex, Suggestion } from '#app/domain/search/rules/search-index.ts'
import { movableClock } from '#app/platform/clock.ts'
import { withFallback } from './with-fallback.server.ts'

const START = new Date('2026-11-23T02:00:00Z')
const named = (slug: string): Suggestion[] => [{ kind: 'product', slug, nameVi: slug, nameEn: slug }]
const answering = (suggest: SearchIndex['suggest']): SearchIndex => ({
  suggest,
  search: () => Promise.reject(new Error('not asked here')),
  showcase: () => Promise.reject(new Error('not asked here')),
})

let clock: ReturnType<typeof movableClock>
let primary: ReturnType<typeof vi.fn<SearchIndex['suggest']>>
const log = { error: vi.fn(), info: vi.fn() }
let index: SearchIndex

beforeEach(() => {
  vi.clearAllMocks()
  clock = movableClock(START)
  primary = vi.fn(() => Promise.resolve(named('primary')))
  const fallback = answering(() => Promise.resolve(named('postgres')))
  index = withFallback({ primary: answering(primary), fallback, deadlineMs: 20, log: log as never, clock })
})

const who = async () => (await index.suggest('x', false))[0]?.slug
const away = () => Promise.reject(new Error('connect ECONNREFUSED'))

describe('a search server with PostgreSQL behind it', () => {
  test('answers as long as it can', async () => {
    expect(await who()).toBe('primary')
    expect(log.error).not.toHaveBeenCalled()
  })

  test('gives way when it fails and when it is slow', async () => {
    primary.mockImplementationOnce(away)
    expect(await who()).toBe('postgres')
    primary.mockImplementationOnce(() => setTimeout(200, named('late')))
    expect(await who()).toBe('postgres')
    expect(await who()).toBe('primary')
  })

  test('is left in peace after three faults in a row, and tried by one question after five seconds', async () => {
    primary.mockImplementation(away)
    for (let count = 0; count < 10; count++) expect(await who()).toBe('postgres')
    expect(primary).toHaveBeenCalledTimes(3)
    clock.advance(5_001)
    expect(new Set(await Promise.all([who(), who(), who()]))).toEqual(new Set(['postgres']))
    expect(primary).toHaveBeenCalledTimes(4)
  })

  test('is used again by itself within half a minute of its return, and the log says so', async () => {
    primary.mockImplementation(away)
    for (let count = 0; count < 5; count++) await who()
    primary.mockImplementation(() => Promise.resolve(named('primary')))
    expect(await who()).toBe('postgres')
    clock.advance(6_000)
    expect(await who()).toBe('primary')
    expect(await who()).toBe('primary')
    expect(log.info).toHaveBeenCalledTimes(1)
  })

  test('a fault is logged, but not once per question', async () => {
    primary.mockImplementation(away)
    for (let count = 0; count < 50; count++) await who()
    expect(log.error).toHaveBeenCalledTimes(1)
    expect(log.error).toHaveBeenCalledWith({ reason: 'connect ECONNREFUSED', faults: 1 }, expect.stringContaining('PostgreSQL'))
  })
})
