import { expect, test } from 'vitest'
import { movableClock } from '#app/platform/clock.ts'
import type { Core } from '#app/platform/core.server.ts'
import { keptAMinute } from './kept-a-minute.server.ts'

function aCore() {
  const clock = movableClock(new Date('2026-11-23T02:00:00Z'))
  return { core: { db: {}, clock, announce: async () => {} } as unknown as Core, clock }
}

test('an answer is kept for a minute and asked for again after it', async () => {
  const { core, clock } = aCore()
  let asked = 0
  const read = keptAMinute(async () => ++asked)
  expect([await read(core), await read(core)]).toEqual([1, 1])
  clock.advance(60_001)
  expect(await read(core)).toBe(2)
})

test('a failure is not kept', async () => {
  const { core } = aCore()
  let asked = 0
  const read = keptAMinute(async () => {
    if (++asked === 1) throw new Error('away')
    return asked
  })
  await expect(read(core)).rejects.toThrow('away')
  expect(await read(core)).toBe(2)
})
