import { expect, test } from 'vitest'
import { moderationListing } from '#app/domain/catalog/reads/moderation-listing.server.ts'
import { pendingChanges } from '#app/domain/catalog/reads/pending-changes.server.ts'
import { approveChange } from '#app/domain/catalog/use-cases/approve-change.server.ts'
import { rejectChange, requestChange } from '#app/domain/catalog/use-cases/refuse-change.server.ts'
import { liftSuspension, suspendProduct } from '#app/domain/catalog/use-cases/suspend-product.server.ts'
import { takeBackChange } from '#app/domain/catalog/use-cases/take-back-change.server.ts'
import { relistProduct, withdrawProduct } from '#app/domain/catalog/use-cases/withdraw-product.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeProduct, makeSubmittedProduct, valueOf } from '#tests/support/make/product.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { makeVendor, WARD } from '#tests/support/make/vendor.ts'

const here = useWorld()
const stateOf = async (productId: string) => (await here.world.db.product.findUniqueOrThrow({ where: { id: productId } })).state
const auditOf = (subjectId: string) => here.world.db.auditEvent.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })

test('an approved listing goes on sale and the trail says who approved it', async () => {
  const { world } = here
  const scope = await makeVendor(world)
  const { productId, changeId } = await makeSubmittedProduct(world, scope)
  const officer = await makeOfficer(world)
  valueOf(await approveChange(world, officer, { changeId }))
  const product = await world.db.product.findUniqueOrThrow({ where: { id: productId } })
  expect(product).toMatchObject({ state: 'published', publishedAt: world.clock.now() })
  const decided = (await auditOf(productId)).filter(({ actorUserId }) => actorUserId === officer.userId)
  expect(decided.map(({ action }) => action)).toEqual(['listing.approve', 'product.approve'])
})

test('of two officers who decide at once one decides and the other is told who', async () => {
  const { world } = here
  const scope = await makeVendor(world)
  const { productId, changeId } = await makeSubmittedProduct(world, scope)
  const [one, other] = [await makeOfficer(world), await makeOfficer(world)]
  const results = await Promise.all([
    approveChange(world, one, { changeId }),
    rejectChange(world, other, { changeId, note: 'Ảnh không phải của sản phẩm' }),
  ])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  const told = results.find((result) => !result.ok)
  expect(told).toMatchObject({ problem: { kind: 'alreadyDecided', decidedBy: 'Trần Văn Cán', decidedAt: world.clock.now() } })
  const approved = results[0]?.ok
  expect(await stateOf(productId)).toBe(approved ? 'published' : 'rejected')
})

test('officers of another authority see nothing of it, the floor operator all', async () => {
  const { world } = here
  const scope = await makeVendor(world, { wardCode: WARD.ninhThuan })
  const { productId, changeId } = await makeSubmittedProduct(world, scope)
  const [stranger, own, operator] = [await makeOfficer(world, 'lam-dong'), await makeOfficer(world, 'khanh-hoa'), await makeOfficer(world, null)]
  expect(await moderationListing(world, stranger, changeId)).toBeNull()
  expect((await pendingChanges(world, stranger, 1)).changes.map(({ id }) => id)).not.toContain(changeId)
  for (const decide of [approveChange, requestChange, rejectChange]) {
    expect(await decide(world, stranger, { changeId, note: 'x' })).toEqual({ ok: false, problem: { kind: 'notFound' } })
  }
  expect(await suspendProduct(world, stranger, { productId, note: 'x' })).toEqual({ ok: false, problem: { kind: 'notFound' } })
  expect((await pendingChanges(world, own, 1)).changes.map(({ id }) => id)).toContain(changeId)
  expect(await moderationListing(world, operator, changeId)).toMatchObject({ kind: 'new', vendor: { id: scope.vendorId } })
  expect(await moderationListing(world, own, 'no-id')).toBeNull()
})

test('a listing sent back tells the vendor why and can be sent again', async () => {
  const { world } = here
  const scope = await makeVendor(world)
  const { productId, changeId } = await makeSubmittedProduct(world, scope)
  const officer = await makeOfficer(world)
  expect(await requestChange(world, officer, { changeId, note: '  ' })).toEqual({ ok: false, problem: { kind: 'noteMissing' } })
  valueOf(await requestChange(world, officer, { changeId, note: 'Thiếu ảnh nhãn' }))
  const product = await world.db.product.findUniqueOrThrow({ where: { id: productId } })
  expect(product).toMatchObject({ state: 'needsChange', officerNote: 'Thiếu ảnh nhãn' })
})

test('a change the vendor took back can no longer be decided', async () => {
  const { world } = here
  const scope = await makeVendor(world)
  const { productId, changeId } = await makeSubmittedProduct(world, scope)
  valueOf(await takeBackChange(world, scope, { productId }))
  expect(await stateOf(productId)).toBe('draft')
  const officer = await makeOfficer(world)
  expect(await approveChange(world, officer, { changeId })).toEqual({ ok: false, problem: { kind: 'noLongerWaits', state: 'takenBack' } })
})

test('a listing of a suspended vendor cannot go on sale', async () => {
  const { world } = here
  const scope = await makeVendor(world)
  const { changeId, productId } = await makeSubmittedProduct(world, scope)
  await world.db.vendor.update({ where: { id: scope.vendorId }, data: { state: 'suspended' } })
  expect(await approveChange(world, await makeOfficer(world), { changeId })).toEqual({ ok: false, problem: { kind: 'vendorNotApproved' } })
  expect(await stateOf(productId)).toBe('submitted')
})

test('a vendor takes its product off sale and puts it back; a stranger cannot', async () => {
  const { world } = here
  const [scope, stranger] = [await makeVendor(world), await makeVendor(world)]
  const { productId } = await makeProduct(world, scope)
  expect(await withdrawProduct(world, stranger, { productId })).toEqual({ ok: false, problem: { kind: 'notFound' } })
  valueOf(await withdrawProduct(world, scope, { productId }))
  expect(await withdrawProduct(world, scope, { productId })).toEqual({ ok: false, problem: { kind: 'notOpen', state: 'withdrawn' } })
  valueOf(await relistProduct(world, scope, { productId }))
  expect(await stateOf(productId)).toBe('published')
})

test('what an officer suspended only an officer lifts, and the vendor reads why', async () => {
  const { world } = here
  const scope = await makeVendor(world)
  const { productId } = await makeProduct(world, scope)
  const officer = await makeOfficer(world)
  expect(await suspendProduct(world, officer, { productId, note: '' })).toEqual({ ok: false, problem: { kind: 'noteMissing' } })
  valueOf(await suspendProduct(world, officer, { productId, note: 'Nghi hàng giả' }))
  expect(await relistProduct(world, scope, { productId })).toEqual({ ok: false, problem: { kind: 'notOpen', state: 'suspended' } })
  expect(await world.db.product.findUniqueOrThrow({ where: { id: productId } })).toMatchObject({ state: 'suspended', officerNote: 'Nghi hàng giả' })
  valueOf(await liftSuspension(world, officer, { productId, note: 'Đã kiểm tra' }))
  expect(await stateOf(productId)).toBe('published')
  const actions = (await auditOf(productId)).map(({ action }) => action)
  expect(actions.slice(-2)).toEqual(['product.suspend', 'product.lift'])
})

test('approved listings are kept as versions', async () => {
  const { world } = here
  const scope = await makeVendor(world)
  const { changeId } = await makeSubmittedProduct(world, scope)
  const officer = await makeOfficer(world)
  valueOf(await approveChange(world, officer, { changeId }))
  const seen = await moderationListing(world, officer, changeId)
  expect(seen?.versions.map((version) => version.changeId)).toEqual([changeId])
  expect(seen?.proposed.nameVi).toBe('Thanh long ruột trắng')
})
