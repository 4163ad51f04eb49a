import { expect, test } from 'vitest'
import { myApplication } from '#app/domain/vendors/reads/my-application.server.ts'
import { saveApplication } from '#app/domain/vendors/use-cases/save-application.server.ts'
import { startApplication } from '#app/domain/vendors/use-cases/start-application.server.ts'
import { submitApplication } from '#app/domain/vendors/use-cases/submit-application.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeUser } from '#tests/support/make/user.ts'
import { completeApplication, makeApprovedVendor, makeDraftVendor, makeStaff, makeSubmittedVendor, nextTaxCode, WARD } from '#tests/support/make/vendor.ts'

const here = useWorld()

test('a new application has a leader, a slug from its name, and pick-up as its first way of sending', async () => {
  const scope = await makeDraftVendor(here.world, 'HTX Nước mắm Bến Chượp')
  expect(scope.role).toBe('leader')
  expect(await myApplication(here.world, scope)).toMatchObject({ state: 'draft', slug: 'htx-nuoc-mam-ben-chuop' })
  const rates = await here.world.db.shippingRate.findMany({ where: { vendorId: scope.vendorId } })
  expect(rates.map((rate) => rate.kind)).toEqual(['pickup'])
})

test('two clicks on “start” make one vendor', async () => {
  const { userId, email } = await makeUser(here.world)
  const input = { userId, email, nameVi: 'HTX Hai Lần', legalForm: 'cooperative' as const }
  const results = await Promise.all([startApplication(here.world, input), startApplication(here.world, input)])
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  expect(results.find((result) => !result.ok)).toMatchObject({ problem: { kind: 'alreadyOnStaff' } })
})

test('vendors of one name get slugs of their own, also at the same moment', async () => {
  const scopes = await Promise.all([1, 2, 3].map(() => makeDraftVendor(here.world, 'HTX Trùng Tên')))
  const slugs = await Promise.all(scopes.map(async (scope) => (await myApplication(here.world, scope)).slug))
  expect(slugs.sort()).toEqual(['htx-trung-ten', 'htx-trung-ten-2', 'htx-trung-ten-3'])
})

test('whatever is typed is kept, wrong or half done, and the checklist says what is amiss', async () => {
  const scope = await makeDraftVendor(here.world)
  expect((await saveApplication(here.world, scope, { taxCode: '123', phone: 'gọi sau', addressLine: 'Thôn 2' })).ok).toBe(true)
  const { application, faults } = await myApplication(here.world, scope)
  expect(application).toMatchObject({ taxCode: '123', phone: 'gọi sau', addressLine: 'Thôn 2' })
  expect(faults).toMatchObject({ taxCode: 'taxCode:length', phone: 'phone', representative: 'missing' })
})

test('a section that is saved leaves the others as they are', async () => {
  const scope = await makeDraftVendor(here.world)
  await saveApplication(here.world, scope, { representative: 'Bà Năm' })
  await saveApplication(here.world, scope, { bankHolder: 'Hợp tác xã Đồng Nắng' })
  const { application } = await myApplication(here.world, scope)
  expect(application).toMatchObject({ representative: 'Bà Năm', bankHolder: 'HOP TAC XA DONG NANG' })
})

test('region and authority follow from the ward', async () => {
  const scope = await makeDraftVendor(here.world)
  const place = async (wardCode: string) => {
    await saveApplication(here.world, scope, { wardCode })
    const { originRegion, authorityCode } = await here.world.db.vendor.findUniqueOrThrow({ where: { id: scope.vendorId } })
    return [originRegion, authorityCode]
  }
  expect(await place(WARD.binhThuan)).toEqual(['binh-thuan', 'lam-dong'])
  expect(await place(WARD.ninhThuan)).toEqual(['ninh-thuan', 'khanh-hoa'])
  expect(await place(WARD.outside)).toEqual([null, null])
  expect(await place('99999')).toEqual([null, null])
})

test('an incomplete application does not reach an officer', async () => {
  const scope = await makeDraftVendor(here.world)
  const result = await submitApplication(here.world, scope)
  expect(result).toMatchObject({ ok: false, problem: { kind: 'incomplete', faults: { taxCode: 'missing', wardCode: 'missing' } } })
})

test('a vendor outside the three regions is told so', async () => {
  const scope = await makeDraftVendor(here.world)
  await saveApplication(here.world, scope, { ...completeApplication, taxCode: nextTaxCode(), wardCode: WARD.outside })
  expect(await submitApplication(here.world, scope)).toMatchObject({
    problem: { kind: 'incomplete', faults: { wardCode: 'outsideTheRegions' } },
  })
})

test('a complete application is sent once, audited, and then stands still', async () => {
  const scope = await makeDraftVendor(here.world)
  await saveApplication(here.world, scope, { ...completeApplication, taxCode: nextTaxCode() })
  const results = await Promise.all([submitApplication(here.world, scope), submitApplication(here.world, scope)])
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  expect(results.find((result) => !result.ok)).toMatchObject({ problem: { kind: 'notNow', state: 'submitted' } })
  expect(await here.world.db.auditEvent.count({ where: { subjectId: scope.vendorId, action: 'vendor.submit' } })).toBe(1)
  expect(await saveApplication(here.world, scope, { nameVi: 'Tên khác' })).toEqual({ ok: false, problem: { kind: 'notNow' } })
})

test('one tax code sells in one place: the second application with it is refused, also at the same moment', async () => {
  const taxCode = nextTaxCode()
  const scopes = await Promise.all([1, 2].map(() => makeDraftVendor(here.world)))
  for (const scope of scopes) await saveApplication(here.world, scope, { ...completeApplication, taxCode })
  const results = await Promise.all(scopes.map((scope) => submitApplication(here.world, scope)))
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  expect(results.find((result) => !result.ok)).toMatchObject({ problem: { kind: 'taxCodeTaken' } })
})

test.each(['bookkeeper', 'packer'] as const)('a %s neither fills in nor sends the application', async (role) => {
  const { vendorId } = await makeDraftVendor(here.world)
  const scope = await makeStaff(here.world, vendorId, role)
  expect(await saveApplication(here.world, scope, { nameVi: 'X' })).toEqual({ ok: false, problem: { kind: 'notAllowed' } })
  expect(await submitApplication(here.world, scope)).toEqual({ ok: false, problem: { kind: 'notAllowed' } })
})

test('once approved a vendor may tell its story, not change who it is', async () => {
  const scope = await makeApprovedVendor(here.world)
  await saveApplication(here.world, scope, { storyVi: 'Mười hai nhà vườn.', nameVi: 'Tên khác', bankAccount: '000000000' })
  const { application } = await myApplication(here.world, scope)
  expect(application).toMatchObject({ storyVi: 'Mười hai nhà vườn.', nameVi: completeApplication.nameVi, bankAccount: completeApplication.bankAccount })
})

test('a vendor who was asked for changes can send again', async () => {
  const scope = await makeSubmittedVendor(here.world)
  await here.world.db.vendor.update({ where: { id: scope.vendorId }, data: { state: 'changesRequested', officerNote: 'Thiếu' } })
  expect((await submitApplication(here.world, scope)).ok).toBe(true)
  expect(await myApplication(here.world, scope)).toMatchObject({ state: 'submitted', officerNote: null })
})
