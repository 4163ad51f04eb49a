import { expect, test } from 'vitest'
import { done, refuse } from '#app/domain/shared/result.ts'
import { isWorthAnotherTry, transact } from '#app/platform/core.server.ts'
import { isDatabaseAway } from '#app/platform/database-away.ts'
import { openDatabase, type Transaction } from '#app/platform/database.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { openStall } from '#tests/support/make/purchase.ts'

const w = useWorld()

/** Resolves for everybody once `count` have come. */
function meetingPoint(count: number): () => Promise<void> {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return () => {
    if (--count <= 0) open()
    return opened
  }
}

const lock = (tx: Transaction, id: string) => tx.$queryRaw`SELECT variant_id FROM stock_level WHERE variant_id = ${id}::uuid FOR UPDATE`

test('two transactions that lock each other out both come through: the one PostgreSQL ended is tried again', { timeout: 90_000 }, async () => {
  const [a, b] = [await openStall(w.world, 'HTX Khoá A'), await openStall(w.world, 'HTX Khoá B')]
  const ids = [a.product.variantId, b.product.variantId]
  const bothHaveOne = meetingPoint(2)
  let tries = 0
  const crossing = (first = '', second = '') =>
    transact(w.world, async (tx) => {
      tries++
      await lock(tx, first)
      await bothHaveOne()
      await lock(tx, second)
      return done(first)
    })
  const results = await Promise.all([crossing(ids[0], ids[1]), crossing(ids[1], ids[0])])
  expect(results.map((result) => result.ok && result.value)).toEqual(ids)
  expect(tries).toBe(3)
})

test('a deadlock inside a query of Prisma’s own is told apart too', async () => {
  const [a, b] = [await openStall(w.world, 'HTX Khoá C'), await openStall(w.world, 'HTX Khoá D')]
  const bothHaveOne = meetingPoint(2)
  const crossing = (first: string, second: string) =>
    w.world.db.$transaction(async (tx) => {
      await tx.vendor.update({ where: { id: first }, data: { memberCount: 1 } })
      await bothHaveOne()
      await tx.vendor.update({ where: { id: second }, data: { memberCount: 2 } })
    })
  const [one, two] = [a.vendor.vendorId, b.vendor.vendorId]
  const results = await Promise.allSettled([crossing(one, two), crossing(two, one)])
  const lost = results.find((result) => result.status === 'rejected')
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
  expect(isWorthAnotherTry(lost?.reason)).toBe(true)
})

test('a serialization failure is worth another try as well, in a query and at the commit', async () => {
  const { product } = await openStall(w.world, 'HTX Tuần tự')
  const bothHaveRead = meetingPoint(2)
  const adding = () =>
    w.world.db.$transaction(
      async (tx) => {
        await tx.stockLevel.findUniqueOrThrow({ where: { variantId: product.variantId } })
        await bothHaveRead()
        await tx.$executeRaw`UPDATE stock_level SET on_hand = on_hand + 1 WHERE variant_id = ${product.variantId}::uuid`
      },
      { isolationLevel: 'Serializable' },
    )
  const results = await Promise.allSettled([adding(), adding()])
  const lost = results.find((result) => result.status === 'rejected')
  expect(isWorthAnotherTry(lost?.reason)).toBe(true)
})

test('nothing else is tried again: a refusal is an answer, a broken constraint is a bug', async () => {
  let tries = 0
  const refused = await transact(w.world, async () => {
    tries++
    return refuse({ kind: 'no' as const })
  })
  expect(refused).toEqual({ ok: false, problem: { kind: 'no' } })
  const broken = transact(w.world, async (tx) => {
    tries++
    await tx.$executeRaw`UPDATE stock_level SET on_hand = -1`
    return done()
  })
  await expect(broken).rejects.toThrow('stock_level_')
  expect(tries).toBe(2)
})

test('when no connection comes free in time, it is overload and not a bug: pages answer 503', async () => {
  const narrow = openDatabase(w.world.databaseUrl, 1)
  const busy = await narrow.pool.connect()
  try {
    const waiting = narrow.database.$transaction(async (tx) => tx.vendor.count(), { maxWait: 50 })
    const error = await waiting.catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'P2028' })
    expect(isDatabaseAway(error)).toBe(true)
  } finally {
    busy.release()
    await narrow.close()
  }
})
