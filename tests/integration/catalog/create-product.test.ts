import { expect, test } from 'vitest'
import { createProduct } from '#app/domain/catalog/use-cases/create-product.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import { useWorld } from '#tests/support/database.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { makeDraftVendor, makeVendor } from '#tests/support/make/vendor.ts'

const here = useWorld()
const pack = { nameVi: 'Chai 500 ml', priceDong: dong(95_000), netGrams: null, netMillilitres: 500, pieces: null, weightGrams: 900 }
const input = (changes: object = {}) => ({ key: newId(), nameVi: 'Nước mắm nhĩ', categorySlug: 'nuoc-mam-gia-vi', pack, ...changes })

test('a draft gets a readable address and the region of its vendor, and nobody hears of it', async () => {
  const { world } = here
  const scope = await makeVendor(world)
  const { productId, slug } = valueOf(await createProduct(world, scope, input()))
  const product = await world.db.product.findUniqueOrThrow({ where: { id: productId }, include: { variants: true } })
  expect(slug).toBe('nuoc-mam-nhi')
  expect(product).toMatchObject({ state: 'draft', originRegion: 'binh-thuan', publishedAt: null })
  expect(product.variants).toMatchObject([{ priceDong: 95_000n, netMillilitres: 500 }])
})

test('products of one name made at the same moment all get an address of their own', async () => {
  const { world } = here
  const scope = await makeVendor(world)
  const made = await Promise.all(Array.from({ length: 6 }, () => createProduct(world, scope, input({ nameVi: 'Cà phê Cầu Đất' }))))
  const slugs = made.map((result) => valueOf(result).slug).sort()
  expect(slugs).toEqual(['ca-phe-cau-dat', 'ca-phe-cau-dat-2', 'ca-phe-cau-dat-3', 'ca-phe-cau-dat-4', 'ca-phe-cau-dat-5', 'ca-phe-cau-dat-6'])
})

test('a form sent twice, even at once, makes one product', async () => {
  const { world } = here
  const scope = await makeVendor(world)
  const form = input({ nameVi: 'Rượu vang nho', categorySlug: 'ruou' })
  const [first, second] = await Promise.all([createProduct(world, scope, form), createProduct(world, scope, form)])
  expect(valueOf(first)).toEqual(valueOf(second))
  const [product, ...more] = await world.db.product.findMany({ where: { vendorId: scope.vendorId } })
  expect(more).toEqual([])
  expect(product, 'wine is under the law on alcohol from its first day').toMatchObject({ ageRestricted: true, cashlessOnly: true, codAllowed: false })
})

test('a key that is another vendor’s product does not lead to it', async () => {
  const { world } = here
  const [one, other] = [await makeVendor(world), await makeVendor(world)]
  const { productId } = valueOf(await createProduct(world, one, input()))
  const taken = await createProduct(world, other, input({ key: productId }))
  expect(taken).toEqual({ ok: false, problem: { kind: 'invalid', fields: ['key'] } })
})

test.each([
  ['a price of 0', { pack: { ...pack, priceDong: dong(0) } }, { kind: 'invalid', fields: ['variants[0].priceDong'] }],
  ['a price of −1', { pack: { ...pack, priceDong: dong(-1) } }, { kind: 'invalid', fields: ['variants[0].priceDong'] }],
  ['a price of 1e9', { pack: { ...pack, priceDong: dong(1_000_000_000) } }, { kind: 'invalid', fields: ['variants[0].priceDong'] }],
  ['no category', { categorySlug: 'khong-co' }, { kind: 'unknownCategory' }],
  ['a promise to heal', { nameVi: 'Cao chữa khỏi ho' }, { kind: 'forbiddenClaims', claims: [{ field: 'nameVi', phrase: 'chữa khỏi' }] }],
])('%s is refused and leaves no trace', async (_what, changes, problem) => {
  const { world } = here
  const scope = await makeVendor(world)
  expect(await createProduct(world, scope, input(changes))).toEqual({ ok: false, problem })
  expect(await world.db.product.count({ where: { vendorId: scope.vendorId } })).toBe(0)
})

test('without a ward nobody knows where the goods come from', async () => {
  const { world } = here
  const scope = await makeDraftVendor(world)
  expect(await createProduct(world, scope, input())).toEqual({ ok: false, problem: { kind: 'originUnknown' } })
})
