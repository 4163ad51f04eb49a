import { beforeEach, expect, test } from 'vitest'
import { serverTruth } from '#app/domain/search/reads/server-truth.server.ts'
import { searchServerDrift } from '#app/domain/search/reads/search-server-drift.server.ts'
import { indexProduct } from '#app/domain/search/use-cases/index-product.server.ts'
import { indexVendor } from '#app/domain/search/use-cases/index-vendor.server.ts'
import { rebuildIndex } from '#app/domain/search/use-cases/rebuild-index.server.ts'
import { repairSearchServer } from '#app/domain/search/use-cases/repair-search-server.server.ts'
import { sendToSearchServer } from '#app/domain/search/use-cases/send-to-search-server.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeProduct } from '#tests/support/make/product.ts'
import { makeVendor } from '#tests/support/make/vendor.ts'
import { pretendSearchServer } from '#tests/support/pretend-search-server.ts'

const holder = useWorld()
let pretend: ReturnType<typeof pretendSearchServer>
const send = () => sendToSearchServer(holder.world, pretend.server)
const waiting = () => holder.world.db.searchOutbox.count()
const nameHeld = (productId: string) => pretend.held.get(productId)?.card.nameVi
const noDrift = { missing: [], surplus: [], stale: [] }

async function rename(productId: string, nameVi: string): Promise<void> {
  await holder.world.db.product.update({ where: { id: productId }, data: { nameVi, version: { increment: 1 } } })
  await indexProduct(holder.world, productId)
}

beforeEach(async () => {
  pretend = pretendSearchServer()
  await holder.world.db.searchOutbox.deleteMany()
})

test('what was indexed is sent once, and a job that runs twice sends nothing more', async () => {
  const { world } = holder
  const { productId } = await makeProduct(world, await makeVendor(world), { nameVi: 'Nho đỏ' })
  await indexProduct(world, productId)
  expect(await send()).toBe(1)
  expect(nameHeld(productId)).toBe('Nho đỏ')
  const { writes } = pretend.state
  expect(await send()).toBe(0)
  expect(pretend.state.writes).toBe(writes)
})

test('a suspended vendor’s products leave the server with the next job, and nothing brings them back', async () => {
  const { world } = holder
  const vendor = await makeVendor(world)
  const { productId } = await makeProduct(world, vendor)
  await indexVendor(world, vendor.vendorId)
  await send()
  expect(pretend.held.has(productId)).toBe(true)
  await world.db.vendor.update({ where: { id: vendor.vendorId }, data: { state: 'suspended' } })
  await indexVendor(world, vendor.vendorId)
  await send()
  expect(pretend.held.has(productId)).toBe(false)
})

test('a row that changes while an older one is on its way is sent again', async () => {
  const { world } = holder
  const { productId } = await makeProduct(world, await makeVendor(world), { nameVi: 'Tên cũ' })
  await indexProduct(world, productId)
  pretend.whileSending(() => rename(productId, 'Tên mới'))
  await send()
  expect(nameHeld(productId)).toBe('Tên mới')
  expect(await waiting()).toBe(0)
})

test('a slow sender with an old row does not have the last word over a faster one', async () => {
  const { world } = holder
  const { productId } = await makeProduct(world, await makeVendor(world), { nameVi: 'Tên cũ' })
  await indexProduct(world, productId)
  pretend.whileSending(async () => {
    await rename(productId, 'Tên mới')
    await send()
    expect(nameHeld(productId)).toBe('Tên mới')
  })
  await send()
  expect(nameHeld(productId)).toBe('Tên mới')
  expect(await waiting()).toBe(0)
})

test('while the server is away the job fails and everything waits, once per product', async () => {
  const { world } = holder
  const { productId } = await makeProduct(world, await makeVendor(world))
  pretend.state.isAway = true
  for (const name of ['Một', 'Hai', 'Ba']) await rename(productId, name)
  await expect(send()).rejects.toThrow('ECONNREFUSED')
  expect(await waiting()).toBe(1)
  pretend.state.isAway = false
  await send()
  expect(nameHeld(productId)).toBe('Ba')
})

test('without a search server nothing piles up', async () => {
  const { world } = holder
  const { productId } = await makeProduct(world, await makeVendor(world))
  await indexProduct(world, productId)
  await sendToSearchServer(world, null)
  expect(await waiting()).toBe(0)
})

test('an index of another version is built, and drift of every kind is found and mended', async () => {
  const { world } = holder
  const vendor = await makeVendor(world)
  const [lost, changed] = [await makeProduct(world, vendor), await makeProduct(world, vendor, { nameVi: 'Đúng' })]
  await rebuildIndex(world)
  pretend.state.isBuilt = false
  expect(await repairSearchServer(world, pretend.server)).toMatchObject(noDrift)
  expect(pretend.held.size).toBe(await world.db.searchDocument.count())

  const row = pretend.held.get(changed.productId)
  if (!row) throw new Error('The index was not filled')
  const ghost = '00000000-0000-4000-8000-000000000000'
  pretend.held.delete(lost.productId)
  pretend.held.set(changed.productId, { ...row, hash: 'old', card: { ...row.card, nameVi: 'Sai' } })
  pretend.held.set(ghost, { ...row, card: { ...row.card, productId: ghost } })
  expect(await repairSearchServer(world, pretend.server)).toMatchObject({ missing: [lost.productId], surplus: [ghost], stale: [changed.productId] })
  expect(await searchServerDrift(world, pretend.server)).toMatchObject(noDrift)
  expect(nameHeld(changed.productId)).toBe('Đúng')
})

test('a document that is none of ours goes, and keeps nothing else from being mended', async () => {
  const { world } = holder
  const { productId } = await makeProduct(world, await makeVendor(world))
  await rebuildIndex(world)
  await repairSearchServer(world, pretend.server)
  const row = pretend.held.get(productId)
  if (!row) throw new Error('The product is not on the server')
  pretend.held.delete(productId)
  pretend.held.set('put-there-by-hand', { ...row, card: { ...row.card, productId: 'put-there-by-hand' } })
  expect(await repairSearchServer(world, pretend.server)).toMatchObject({ missing: [productId], surplus: ['put-there-by-hand'] })
  expect(await searchServerDrift(world, pretend.server)).toMatchObject(noDrift)
})

test('a new month is a change of the products whose season begins or ends', async () => {
  const { world } = holder
  const { productId } = await makeProduct(world, await makeVendor(world), { seasonMonths: [11] })
  await indexProduct(world, productId)
  await send()
  expect(pretend.held.get(productId)?.inSeasonNow).toBe(true)
  world.clock.set(new Date('2026-12-02T02:00:00Z'))
  const { stale } = await repairSearchServer(world, pretend.server)
  expect(stale).toContain(productId)
  expect(pretend.held.get(productId)?.inSeasonNow).toBe(false)
})

test('indexing what did not change tells nobody', async () => {
  const { world } = holder
  const { productId } = await makeProduct(world, await makeVendor(world))
  await indexProduct(world, productId)
  await send()
  await indexProduct(world, productId)
  expect(await waiting()).toBe(0)
})

test('the twelfth promise counts what the server holds wrongly, not what waits, and not a server that is away', async () => {
  const { world } = holder
  const { productId } = await makeProduct(world, await makeVendor(world))
  await rebuildIndex(world)
  await repairSearchServer(world, pretend.server)
  expect((await serverTruth(world, pretend.server)).differing).toBe(0)
  pretend.held.delete(productId)
  expect((await serverTruth(world, pretend.server)).differing).toBe(1)
  await world.db.searchOutbox.create({ data: { productId } })
  expect((await serverTruth(world, pretend.server)).differing).toBe(0)
  const away = { ...pretend.server, isBuilt: () => Promise.reject(new Error('away')) }
  expect(await serverTruth(world, away)).toEqual({ differing: 0, unasked: 'away' })
})
