import { beforeAll, expect, test, vi } from 'vitest'
import { useWorld } from '#tests/support/database.ts'
import { makePurchase, openStall, type Stall } from '#tests/support/make/purchase.ts'
import { expectSound } from '#tests/support/sound.ts'

/** What `randomBytes(7)` gives next, before chance has its way again. */
const loaded = vi.hoisted((): Buffer[] => [])
vi.mock('node:crypto', async (original) => {
  const actual = await original<typeof import('node:crypto')>()
  return { ...actual, randomBytes: (size: number) => (size === 7 && loaded.shift()) || actual.randomBytes(size) }
})

const w = useWorld()
let stall: Stall

beforeAll(async () => {
  stall = await openStall(w.world, 'HTX Thanh long')
})

test('a purchase whose code by chance is taken gets another one, and no shopper an error', async () => {
  const same = Buffer.from([1, 2, 3, 4, 5, 6, 7])
  loaded.push(same, same)
  const first = await makePurchase(w.world, [{ stall, quantity: 1 }])
  const second = await makePurchase(w.world, [{ stall, quantity: 1 }])
  expect(loaded).toEqual([])
  expect(second.code).not.toBe(first.code)
  await expectSound(w.world)
})
