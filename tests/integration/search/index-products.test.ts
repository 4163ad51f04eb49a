import { expect, test } from 'vitest'
import { indexDrift } from '#app/domain/search/reads/index-drift.server.ts'
import { indexProduct } from '#app/domain/search/use-cases/index-product.server.ts'
import { indexVendor } from '#app/domain/search/use-cases/index-vendor.server.ts'
import { rebuildIndex } from '#app/domain/search/use-cases/rebuild-index.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import { schedule } from '#app/jobs/schedule.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeProduct } from '#tests/support/make/product.ts'
import { makeVendor } from '#tests/support/make/vendor.ts'

const holder = useWorld()
const row = (productId: string) => holder.world.db.searchDocument.findUnique({ where: { productId } })

test('a product on sale gets one row, however often it is indexed', async () => {
  const { world } = holder
  const { productId } = await makeProduct(world, await makeVendor(world), { nameVi: 'Nho đỏ' })
  await indexProduct(world, productId)
  await indexProduct(world, productId)
  expect(await row(productId)).toMatchObject({ nameVi: 'Nho đỏ', foldedName: 'nho do', categoryPath: ['trai-cay-tuoi', 'rau-qua-tuoi'], inStock: true })
})

test('a product that leaves the floor leaves the index', async () => {
  const { world } = holder
  const { productId } = await makeProduct(world, await makeVendor(world))
  await indexProduct(world, productId)
  await world.db.product.update({ where: { id: productId }, data: { state: 'withdrawn' } })
  await indexProduct(world, productId)
  expect(await row(productId)).toBeNull()
})

test('a suspended vendor takes all its products with it, and a reinstated one brings them back', async () => {
  const { world } = holder
  const vendor = await makeVendor(world)
  const made = [await makeProduct(world, vendor), await makeProduct(world, vendor)]
  await indexVendor(world, vendor.vendorId)
  const count = () => world.db.searchDocument.count({ where: { vendorId: vendor.vendorId } })
  expect(await count()).toBe(made.length)
  await world.db.vendor.update({ where: { id: vendor.vendorId }, data: { state: 'suspended' } })
  await indexVendor(world, vendor.vendorId)
  expect(await count()).toBe(0)
  await world.db.vendor.update({ where: { id: vendor.vendorId }, data: { state: 'approved' } })
  await indexVendor(world, vendor.vendorId)
  expect(await count()).toBe(made.length)
})

test('an older version never overwrites a newer row', async () => {
  const { world } = holder
  const { productId } = await makeProduct(world, await makeVendor(world))
  await indexProduct(world, productId)
  await world.db.searchDocument.update({ where: { productId }, data: { version: 1000, nameVi: 'Mới hơn' } })
  await indexProduct(world, productId)
  expect(await row(productId)).toMatchObject({ version: 1000, nameVi: 'Mới hơn' })
})

test('ten indexings of one product at once end in the state that is true', async () => {
  const { world } = holder
  const { productId } = await makeProduct(world, await makeVendor(world))
  const change = async (turn: number) => {
    await world.db.product.update({ where: { id: productId }, data: { nameVi: `Tên ${turn}`, version: { increment: 1 } } })
    await indexProduct(world, productId)
  }
  await Promise.all(Array.from({ length: 10 }, (_, turn) => change(turn)))
  const product = await world.db.product.findUniqueOrThrow({ where: { id: productId } })
  expect(await row(productId)).toMatchObject({ nameVi: product.nameVi, version: product.version })
})

test('only certificates that hold today give a badge, and OCOP stars stay with their product', async () => {
  const { world } = holder
  const vendor = await makeVendor(world)
  const { productId } = await makeProduct(world, vendor)
  const other = await makeProduct(world, vendor)
  const certificate = { vendorId: vendor.vendorId, state: 'confirmed', number: '1', issuedBy: 'UBND tỉnh', issuedOn: new Date('2024-01-01'), evidenceLevel: 'A', createdAt: world.clock.now() }
  await world.db.certificate.createMany({
    data: [
      { id: newId(), ...certificate, productId, scheme: 'ocop', stars: 4, expiresOn: new Date('2027-01-01') },
      { id: newId(), ...certificate, productId, scheme: 'gi', expiresOn: new Date('2026-11-22') },
      { id: newId(), ...certificate, productId, scheme: 'organic', evidenceLevel: 'C' },
      { id: newId(), ...certificate, productId: null, scheme: 'haccp' },
    ],
  })
  await indexVendor(world, vendor.vendorId)
  expect(await row(productId)).toMatchObject({ certificates: ['haccp', 'ocop'], stars: 4 })
  expect(await row(other.productId)).toMatchObject({ certificates: ['haccp'], stars: 0 })
})

test('a rebuilt index has no drift, whatever it held before', async () => {
  const { world } = holder
  const vendor = await makeVendor(world)
  const gone = await makeProduct(world, vendor)
  const missing = await makeProduct(world, vendor)
  await rebuildIndex(world)
  await world.db.product.update({ where: { id: gone.productId }, data: { state: 'withdrawn' } })
  await world.db.searchDocument.delete({ where: { productId: missing.productId } })
  expect(await indexDrift(world)).toMatchObject({ missing: [missing.productId], surplus: [gone.productId] })
  await rebuildIndex(world)
  const drift = await indexDrift(world)
  expect(drift).toMatchObject({ missing: [], surplus: [], stale: [] })
  expect(drift.indexed).toBe(drift.onSale)
})

test('what an older release wrote into the index is written anew in the night, occasions and all', async () => {
  const { world } = holder
  const { productId } = await makeProduct(world, await makeVendor(world), { nameVi: 'Mực khô', categorySlug: 'hai-san-kho' })
  await indexProduct(world, productId)
  await world.db.$executeRaw`UPDATE search_document SET exact_words = '''mực'':1A' WHERE product_id = ${productId}::uuid`
  await schedule.rebuildIndex?.run(world as Partial<Services> as Services)
  const [row] = await world.db.$queryRaw<{ words: string }[]>`SELECT exact_words::text AS words FROM search_document WHERE product_id = ${productId}::uuid`
  expect(row?.words).toContain("'0dipnhau'")
})
