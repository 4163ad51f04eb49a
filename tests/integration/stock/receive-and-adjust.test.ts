import { beforeAll, expect, test } from 'vitest'
import { newId } from '#app/domain/shared/ids.ts'
import { vendorStock } from '#app/domain/stock/reads/vendor-stock.server.ts'
import { adjustStock } from '#app/domain/stock/use-cases/adjust-stock.server.ts'
import { receiveLot } from '#app/domain/stock/use-cases/receive-lot.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makePurchase, openStall, type Stall } from '#tests/support/make/purchase.ts'
import { queuedJobs } from '#tests/support/make/queued-jobs.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { runJobs } from '#tests/support/run-jobs.ts'
import { expectSound, stockOf } from '#tests/support/sound.ts'

const w = useWorld()
let stall: Stall
let stranger: Stall

beforeAll(async () => {
  stall = await openStall(w.world, 'HTX Thanh long', 0)
  stranger = await openStall(w.world, 'HTX Nước mắm')
})

const delivery = (changes: object = {}) => ({
  variantId: stall.product.variantId,
  key: newId(),
  code: 'L1',
  quantity: 10,
  producedOn: null,
  expiresOn: new Date('2026-12-20T00:00:00Z'),
  ...changes,
})
const problem = (result: { ok: boolean; problem?: { kind: string } }) => result.problem?.kind

test('a delivery sent twice by a nervous finger counts once, and a second one adds to the lot', async () => {
  const first = delivery()
  valueOf(await receiveLot(w.world, stall.vendor, first))
  valueOf(await receiveLot(w.world, stall.vendor, first))
  expect((await stockOf(w.world, stall.product.variantId)).onHand).toBe(10)
  valueOf(await receiveLot(w.world, stall.vendor, delivery({ code: 'l1 ', quantity: 5, expiresOn: null })))
  const lots = await w.world.db.lot.findMany({ where: { variantId: stall.product.variantId } })
  expect(lots).toHaveLength(1)
  expect(lots[0]).toMatchObject({ code: 'L1', received: 15, onHand: 15 })
  await expectSound(w.world)
})

test('a known lot code with other dates is another lot and is refused', async () => {
  expect(problem(await receiveLot(w.world, stall.vendor, delivery({ expiresOn: new Date('2027-01-01') })))).toBe('lot-has-other-dates')
})

test('goods of another vendor look like goods that do not exist', async () => {
  expect(problem(await receiveLot(w.world, stranger.vendor, delivery()))).toBe('unknown-variant')
  expect(problem(await receiveLot(w.world, stall.vendor, { ...delivery(), variantId: '1' }))).toBe('unknown-variant')
  const [lot] = await w.world.db.lot.findMany({ where: { variantId: stall.product.variantId } })
  const theft = { lotId: lot?.id ?? '', difference: -1, reason: 'kiểm kho', key: newId() }
  expect(problem(await adjustStock(w.world, stranger.vendor, theft))).toBe('unknown-lot')
  expect(await vendorStock(w.world, stranger.vendor, stall.product.variantId)).toBeNull()
})

test('a correction never takes what is promised to buyers, and says how much may go', async () => {
  await makePurchase(w.world, [{ stall, quantity: 12 }])
  const stock = await vendorStock(w.world, stall.vendor, stall.product.variantId)
  const lotId = stock?.lots[0]?.id ?? ''
  const adjust = (difference: number, reason = 'hỏng') => adjustStock(w.world, stall.vendor, { lotId, difference, reason, key: newId() })
  expect(await adjust(-4)).toEqual({ ok: false, problem: { kind: 'promised-to-buyers', mayGo: 3 } })
  expect(problem(await adjust(-1, ' '))).toBe('reason-missing')
  expect((await adjust(-3)).ok).toBe(true)
  expect(await stockOf(w.world, stall.product.variantId)).toEqual({ onHand: 12, allocated: 12, reserved: 0 })
  await expectSound(w.world)
})

test('the search index hears of a product only when it sells out or comes back', async () => {
  await runJobs(w.world)
  const told = async () => (await queuedJobs(w.world)).filter((job) => job.startsWith('availabilityChanged:')).length
  valueOf(await receiveLot(w.world, stall.vendor, delivery({ code: 'L2' })))
  expect(await told()).toBe(1)
  await runJobs(w.world)
  valueOf(await receiveLot(w.world, stall.vendor, delivery({ code: 'L2' })))
  expect(await told()).toBe(0)
})
