import { expect, test } from 'vitest'
import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { vendorProduct } from '#app/domain/catalog/reads/vendor-product.server.ts'
import type { Listing } from '#app/domain/catalog/rules/listing.ts'
import { approveChange } from '#app/domain/catalog/use-cases/approve-change.server.ts'
import { requestChange } from '#app/domain/catalog/use-cases/refuse-change.server.ts'
import { saveProduct } from '#app/domain/catalog/use-cases/save-product.server.ts'
import { takeBackChange } from '#app/domain/catalog/use-cases/take-back-change.server.ts'
import { dong } from '#app/domain/shared/money.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeDraftProduct, makePicture, makeProduct, makeSubmittedProduct, valueOf } from '#tests/support/make/product.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { makeDraftVendor, makeVendor } from '#tests/support/make/vendor.ts'
import { queuedJobs } from '#tests/support/make/queued-jobs.ts'

const here = useWorld()

async function editorOf(scope: VendorScope, productId: string) {
  const page = await vendorProduct(here.world, scope, productId)
  if (!page) throw new Error('The editor does not find the product')
  return page
}

async function edit(scope: VendorScope, productId: string, change: (listing: Listing) => Partial<Listing>, submit = false) {
  const { listing, token } = await editorOf(scope, productId)
  return saveProduct(here.world, scope, { productId, token, submit, listing: { ...listing, ...change(listing) } })
}

const openChanges = (productId: string) => here.world.db.listingChange.findMany({ where: { productId, state: 'submitted' } })
const rowOf = (productId: string) => here.world.db.product.findUniqueOrThrow({ where: { id: productId }, include: { variants: true, pictures: true } })

test('a draft changes at once and nobody is asked', async () => {
  const scope = await makeVendor(here.world)
  const { productId } = await makeDraftProduct(here.world, scope)
  expect(valueOf(await edit(scope, productId, () => ({ nameVi: 'Tên khác' })))).toEqual({ outcome: 'saved', notSubmitted: null })
  expect(await rowOf(productId)).toMatchObject({ state: 'draft', nameVi: 'Tên khác' })
  expect(await openChanges(productId)).toEqual([])
})

test('a draft that lacks something is kept, and the vendor is told what it lacks', async () => {
  const scope = await makeVendor(here.world)
  const { productId } = await makeDraftProduct(here.world, scope)
  const saved = valueOf(await edit(scope, productId, () => ({ pictures: [], descriptionVi: 'Ngon' }), true))
  expect(saved).toEqual({ outcome: 'saved', notSubmitted: { kind: 'incomplete', missing: ['description', 'picture'] } })
  expect(await rowOf(productId)).toMatchObject({ state: 'draft', descriptionVi: 'Ngon' })
})

test('a complete draft goes to the officers with everything that is in it', async () => {
  const scope = await makeVendor(here.world)
  const { productId } = await makeDraftProduct(here.world, scope)
  valueOf(await edit(scope, productId, () => ({ descriptionVi: 'Ruột trắng, hạt đen, ngọt dịu' }), true))
  const [change] = await openChanges(productId)
  expect(await rowOf(productId)).toMatchObject({ state: 'submitted' })
  expect(change).toMatchObject({ kind: 'new', submittedBy: scope.userId, proposed: { descriptionVi: 'Ruột trắng, hạt đen, ngọt dịu' } })
})

test('a waiting listing that is edited waits anew, once', async () => {
  const scope = await makeVendor(here.world)
  const { productId, changeId } = await makeSubmittedProduct(here.world, scope)
  valueOf(await edit(scope, productId, () => ({ nameVi: 'Tên sửa' })))
  const changes = await here.world.db.listingChange.findMany({ where: { productId }, orderBy: { submittedAt: 'asc' } })
  expect(changes.find(({ id }) => id === changeId)?.state).toBe('superseded')
  expect(changes.filter(({ state }) => state === 'submitted')).toMatchObject([{ proposed: { nameVi: 'Tên sửa' } }])
})

test('a harmless edit of a listing on sale shows at once and is indexed', async () => {
  const scope = await makeVendor(here.world)
  const { productId } = await makeProduct(here.world, scope)
  const { version } = await rowOf(productId)
  const jobs = (await queuedJobs(here.world)).length
  const saved = valueOf(
    await edit(scope, productId, ({ variants }) => ({
      seasonMonths: [6, 7, 8],
      variants: variants.map((variant) => ({ ...variant, priceDong: dong(90_000) })),
    })),
  )
  expect(saved.outcome).toBe('saved')
  const row = await rowOf(productId)
  expect(row).toMatchObject({ state: 'published', seasonMonths: [6, 7, 8], version: version + 1 })
  expect(row.variants[0]?.priceDong).toBe(90_000n)
  expect(await openChanges(productId)).toEqual([])
  expect((await queuedJobs(here.world)).length).toBeGreaterThanOrEqual(jobs)
})

test('a new name waits while shoppers go on seeing the old one, and shows when it is approved', async () => {
  const scope = await makeVendor(here.world)
  const { productId } = await makeProduct(here.world, scope)
  expect(valueOf(await edit(scope, productId, () => ({ nameVi: 'Tên mới', seasonMonths: [1] }))).outcome).toBe('waiting')
  expect(await rowOf(productId)).toMatchObject({ nameVi: 'Thanh long ruột trắng', seasonMonths: [1], state: 'published' })
  const [change] = await openChanges(productId)
  expect(change).toMatchObject({ kind: 'edit', reasons: ['name'], before: { nameVi: 'Thanh long ruột trắng' }, proposed: { nameVi: 'Tên mới' } })

  const { version } = await rowOf(productId)
  valueOf(await approveChange(here.world, await makeOfficer(here.world), { changeId: change?.id ?? '' }))
  expect(await rowOf(productId)).toMatchObject({ nameVi: 'Tên mới', version: version + 1 })
})

test('the vendor goes on editing what it proposed, and the officer sees one change', async () => {
  const scope = await makeVendor(here.world)
  const { productId } = await makeProduct(here.world, scope)
  valueOf(await edit(scope, productId, () => ({ nameVi: 'Tên mới' })))
  expect((await editorOf(scope, productId)).listing.nameVi).toBe('Tên mới')
  valueOf(await edit(scope, productId, () => ({ ingredients: 'Thanh long, muối' })))
  expect(await openChanges(productId)).toMatchObject([{ reasons: ['name', 'label'], proposed: { nameVi: 'Tên mới', ingredients: 'Thanh long, muối' } }])
})

test('saving what waits already does not ask the officer again', async () => {
  const scope = await makeVendor(here.world)
  const { productId } = await makeProduct(here.world, scope)
  valueOf(await edit(scope, productId, () => ({ nameVi: 'Tên mới' })))
  const [before] = await openChanges(productId)
  expect(valueOf(await edit(scope, productId, () => ({}))).outcome).toBe('waiting')
  expect((await openChanges(productId)).map(({ id }) => id)).toEqual([before?.id])
})

test('typing the old name again takes the change back', async () => {
  const scope = await makeVendor(here.world)
  const { productId } = await makeProduct(here.world, scope)
  valueOf(await edit(scope, productId, () => ({ nameVi: 'Tên mới' })))
  valueOf(await edit(scope, productId, () => ({ nameVi: 'Thanh long ruột trắng' })))
  expect(await openChanges(productId)).toEqual([])
  expect(await here.world.db.listingChange.count({ where: { productId, state: 'takenBack' } })).toBe(1)
})

test('what the officer sent back is still in the form', async () => {
  const scope = await makeVendor(here.world)
  const { productId } = await makeProduct(here.world, scope)
  valueOf(await edit(scope, productId, () => ({ nameVi: 'Tên lạ' })))
  const [change] = await openChanges(productId)
  valueOf(await requestChange(here.world, await makeOfficer(here.world), { changeId: change?.id ?? '', note: 'Tên gây nhầm lẫn' }))
  const page = await editorOf(scope, productId)
  expect(page).toMatchObject({ state: 'published', officerNote: 'Tên gây nhầm lẫn', change: { state: 'changeRequested' } })
  expect(page.listing.nameVi).toBe('Tên lạ')
  expect(await rowOf(productId)).toMatchObject({ nameVi: 'Thanh long ruột trắng' })
  valueOf(await takeBackChange(here.world, scope, { productId }))
  expect((await editorOf(scope, productId)).listing.nameVi).toBe('Thanh long ruột trắng')
})

test('a price that jumps waits; the old one is charged meanwhile', async () => {
  const scope = await makeVendor(here.world)
  const { productId } = await makeProduct(here.world, scope)
  valueOf(await edit(scope, productId, ({ variants }) => ({ variants: variants.map((variant) => ({ ...variant, priceDong: dong(110_000) })) })))
  expect((await rowOf(productId)).variants[0]?.priceDong).toBe(80_000n)
  expect(await openChanges(productId)).toMatchObject([{ reasons: ['price'] }])
})

test('a new pack and a new picture wait and come with the approval', async () => {
  const scope = await makeVendor(here.world)
  const { productId } = await makeProduct(here.world, scope)
  const pictureId = await makePicture(here.world, scope)
  const { listing, token } = await editorOf(scope, productId)
  const [pack] = listing.variants
  if (!pack) throw new Error('A product has a pack')
  const variants = [...listing.variants, { ...pack, id: null, nameVi: 'Thùng 5 kg', netGrams: 5000, priceDong: dong(190_000) }]
  const pictures = [{ id: pictureId, altVi: 'Vườn', altEn: 'Orchard' }, ...listing.pictures]
  valueOf(await saveProduct(here.world, scope, { productId, token, submit: false, listing: { ...listing, variants, pictures } }))
  const before = await rowOf(productId)
  expect([before.variants.length, before.pictures.length]).toEqual([1, 1])
  const [change] = await openChanges(productId)
  expect(change?.reasons).toEqual(['picture', 'pack'])
  valueOf(await approveChange(here.world, await makeOfficer(here.world), { changeId: change?.id ?? '' }))
  const after = await rowOf(productId)
  expect(after.variants.map(({ nameVi }) => nameVi).sort()).toEqual(['Thùng 2 kg', 'Thùng 5 kg'])
  expect(after.pictures.find(({ position }) => position === 0)).toMatchObject({ id: pictureId, altVi: 'Vườn' })
})

test('a form made before somebody else saved is refused and loses nothing', async () => {
  const scope = await makeVendor(here.world)
  const { productId } = await makeProduct(here.world, scope)
  const { listing, token } = await editorOf(scope, productId)
  valueOf(await edit(scope, productId, () => ({ descriptionVi: 'Ai đó đã sửa trước khi tôi kịp lưu' })))
  const late = await saveProduct(here.world, scope, { productId, token, submit: false, listing: { ...listing, descriptionVi: 'Của tôi' } })
  expect(late).toEqual({ ok: false, problem: { kind: 'stale' } })
  expect((await rowOf(productId)).descriptionVi).toBe('Ai đó đã sửa trước khi tôi kịp lưu')
})

test('two forms of one state saved at once: one is kept, the other is told', async () => {
  const scope = await makeVendor(here.world)
  const { productId } = await makeProduct(here.world, scope)
  const { listing, token } = await editorOf(scope, productId)
  const save = (nameVi: string) => saveProduct(here.world, scope, { productId, token, submit: false, listing: { ...listing, nameVi } })
  const results = await Promise.all([save('Một'), save('Hai')])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, problem: { kind: 'stale' } })
  expect(await openChanges(productId)).toHaveLength(1)
})

test('another vendor’s product, picture and pack are out of reach', async () => {
  const [owner, stranger] = [await makeVendor(here.world), await makeVendor(here.world)]
  const { productId, variantId } = await makeProduct(here.world, owner)
  const own = await makeProduct(here.world, stranger)
  const { listing, token } = await editorOf(owner, productId)
  expect(await vendorProduct(here.world, stranger, productId)).toBeNull()
  expect(await saveProduct(here.world, stranger, { productId, token, submit: false, listing })).toEqual({ ok: false, problem: { kind: 'notFound' } })
  expect(await takeBackChange(here.world, stranger, { productId })).toEqual({ ok: false, problem: { kind: 'notFound' } })
  expect(await edit(stranger, own.productId, () => ({ pictures: listing.pictures }))).toEqual({ ok: false, problem: { kind: 'foreignPicture' } })
  const stolen = await edit(stranger, own.productId, ({ variants }) => ({ variants: variants.map((variant) => ({ ...variant, id: variantId })) }))
  expect(stolen).toEqual({ ok: false, problem: { kind: 'invalid', fields: ['variants[0].id'] } })
})

test('a vendor that is not approved yet keeps drafts but cannot submit them', async () => {
  const scope = await makeDraftVendor(here.world)
  await here.world.db.vendor.update({ where: { id: scope.vendorId }, data: { originRegion: 'lam-dong' } })
  const { productId } = await makeDraftProduct(here.world, scope)
  expect(valueOf(await edit(scope, productId, () => ({}), true)).notSubmitted).toEqual({ kind: 'vendorNotApproved' })
})

test('wine cannot be made payable in cash, whatever the form says', async () => {
  const scope = await makeVendor(here.world)
  const { productId } = await makeProduct(here.world, scope, { categorySlug: 'ruou' })
  valueOf(await edit(scope, productId, () => ({ ageRestricted: false, cashlessOnly: false, codAllowed: true })))
  expect(await rowOf(productId)).toMatchObject({ ageRestricted: true, cashlessOnly: true, codAllowed: false })
})

test('small steps add up: a price is compared with the one that was last approved, not with the one before', async () => {
  const scope = await makeVendor(here.world)
  const { productId } = await makeProduct(here.world, scope)
  const priceNow = async () => Number((await rowOf(productId)).variants[0]?.priceDong)
  const approved = await priceNow()
  const setPrice = (amount: number) =>
    edit(scope, productId, ({ variants }) => ({ variants: variants.map((variant) => ({ ...variant, priceDong: dong(amount) })) }))
  const step = (amount: number) => Math.floor((amount * 1.29) / 1000) * 1000
  const first = step(approved)
  expect(valueOf(await setPrice(first)).outcome).toBe('saved')
  expect(valueOf(await setPrice(step(first))).outcome).toBe('waiting')
  expect(await priceNow()).toBe(first)
  const [change] = await openChanges(productId)
  expect(change?.reasons).toEqual(['price'])
  // Once approved, the new price is what the next step is compared with.
  valueOf(await approveChange(here.world, await makeOfficer(here.world), { changeId: change?.id ?? '' }))
  expect(valueOf(await setPrice(step(await priceNow()))).outcome).toBe('saved')
  // Whoever leaves the price as it is may change the rest at once.
  expect(valueOf(await edit(scope, productId, () => ({ seasonMonths: [1, 2] }))).outcome).toBe('saved')
})

test('a picture of another vendor, of another product or of nobody is attached to nothing', async () => {
  const [scope, stranger] = [await makeVendor(here.world), await makeVendor(here.world)]
  const { productId } = await makeProduct(here.world, scope)
  const other = await makeProduct(here.world, scope)
  const elsewhere = (await rowOf(other.productId)).pictures[0]?.id ?? ''
  const foreign = await makePicture(here.world, stranger)
  for (const id of [foreign, elsewhere, '0190d0a4-0000-7000-8000-000000000000', 'khong-phai-ma']) {
    const result = await edit(scope, productId, ({ pictures }) => ({ pictures: [...pictures, { id, altVi: '', altEn: '' }] }))
    expect(result.ok, id).toBe(false)
  }
  expect(await here.world.db.picture.findUniqueOrThrow({ where: { id: foreign } })).toMatchObject({ vendorId: stranger.vendorId, productId: null })
  expect(await openChanges(productId)).toEqual([])
})
