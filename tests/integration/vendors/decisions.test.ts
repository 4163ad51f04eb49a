import { expect, test } from 'vitest'
import { newId } from '#app/domain/shared/ids.ts'
import { vendorCard } from '#app/domain/vendors/reads/vendor-card.server.ts'
import { vendorsOnFloor } from '#app/domain/vendors/reads/vendors-on-floor.server.ts'
import { approveVendor } from '#app/domain/vendors/use-cases/approve-vendor.server.ts'
import { liftSuspension } from '#app/domain/vendors/use-cases/lift-suspension.server.ts'
import { rejectVendor } from '#app/domain/vendors/use-cases/reject-vendor.server.ts'
import { requestVendorChanges } from '#app/domain/vendors/use-cases/request-vendor-changes.server.ts'
import { suspendVendor } from '#app/domain/vendors/use-cases/suspend-vendor.server.ts'
import { watchQueries } from '#app/platform/database.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { makeApprovedVendor, makeDraftVendor, makeSubmittedVendor, WARD } from '#tests/support/make/vendor.ts'

const here = useWorld()
const reason = 'Đã đối chiếu giấy tờ'
const vendorRow = (id: string) => here.world.db.vendor.findUniqueOrThrow({ where: { id } })

test('an officer of the ward’s authority lets a vendor onto the floor', async () => {
  const [officer, { vendorId }] = [await makeOfficer(here.world, 'lam-dong'), await makeSubmittedVendor(here.world)]
  expect(await vendorCard(here.world, vendorId)).toBeNull()
  expect(await vendorCard(here.world, '\0')).toBeNull()
  expect((await approveVendor(here.world, officer, { vendorId, reason })).ok).toBe(true)
  expect(await vendorRow(vendorId)).toMatchObject({ state: 'approved', officerNote: null, approvedAt: here.world.clock.now() })
  expect(await vendorCard(here.world, vendorId)).toMatchObject({ address: 'Thôn 2, Xã Tuyên Quang, Tỉnh Lâm Đồng' })
  const trail = await here.world.db.auditEvent.findFirstOrThrow({ where: { subjectId: vendorId, action: 'vendor.approve' } })
  expect(trail).toMatchObject({ actorUserId: officer.userId, actorKind: 'officer', reason, authorityCode: 'lam-dong' })
})

const decisions = { approveVendor, requestVendorChanges, rejectVendor, suspendVendor, liftSuspension }

test.each(Object.entries(decisions))('%s: a vendor of another authority is not found', async (_name, decide) => {
  const [officer, { vendorId }] = [await makeOfficer(here.world, 'khanh-hoa'), await makeSubmittedVendor(here.world)]
  expect(await decide(here.world, officer, { vendorId, reason })).toEqual({ ok: false, problem: { kind: 'notFound' } })
  expect((await vendorRow(vendorId)).state).toBe('submitted')
})

test.each(Object.entries(decisions))('%s: needs a reason and a vendor that exists', async (_name, decide) => {
  const [officer, { vendorId }] = [await makeOfficer(here.world), await makeSubmittedVendor(here.world)]
  expect(await decide(here.world, officer, { vendorId, reason: '  ' })).toEqual({ ok: false, problem: { kind: 'reasonMissing' } })
  expect(await decide(here.world, officer, { vendorId: newId(), reason })).toEqual({ ok: false, problem: { kind: 'notFound' } })
  expect(await decide(here.world, officer, { vendorId: 'x', reason })).toEqual({ ok: false, problem: { kind: 'notFound' } })
})

test('the floor operator decides everywhere', async () => {
  const operator = await makeOfficer(here.world, null)
  const { vendorId } = await makeSubmittedVendor(here.world, { wardCode: WARD.ninhThuan })
  expect((await approveVendor(here.world, operator, { vendorId, reason })).ok).toBe(true)
})

test('two officers at once: one decides, the other is told where things stand', async () => {
  const [one, other] = [await makeOfficer(here.world), await makeOfficer(here.world)]
  const { vendorId } = await makeSubmittedVendor(here.world)
  const results = await Promise.all([
    approveVendor(here.world, one, { vendorId, reason }),
    rejectVendor(here.world, other, { vendorId, reason }),
  ])
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  expect(results.find((result) => !result.ok)).toMatchObject({ problem: { kind: 'notNow' } })
})

test('what an officer asks for is told to the vendor', async () => {
  const [officer, { vendorId }] = [await makeOfficer(here.world), await makeSubmittedVendor(here.world)]
  await requestVendorChanges(here.world, officer, { vendorId, reason: 'Ảnh giấy phép bị mờ' })
  expect(await vendorRow(vendorId)).toMatchObject({ state: 'changesRequested', officerNote: 'Ảnh giấy phép bị mờ' })
})

test('a rejection is the end', async () => {
  const [officer, { vendorId }] = [await makeOfficer(here.world), await makeSubmittedVendor(here.world)]
  await rejectVendor(here.world, officer, { vendorId, reason })
  expect(await approveVendor(here.world, officer, { vendorId, reason })).toEqual({ ok: false, problem: { kind: 'notNow', state: 'rejected' } })
})

test('a suspended vendor is off the floor until the suspension is lifted, and keeps its first day there', async () => {
  const [officer, { vendorId }] = [await makeOfficer(here.world), await makeApprovedVendor(here.world)]
  const { approvedAt } = await vendorRow(vendorId)
  here.world.clock.advance(86_400_000)
  expect((await suspendVendor(here.world, officer, { vendorId, reason })).ok).toBe(true)
  expect(await vendorCard(here.world, vendorId)).toBeNull()
  expect((await liftSuspension(here.world, officer, { vendorId, reason })).ok).toBe(true)
  expect(await vendorRow(vendorId)).toMatchObject({ state: 'approved', officerNote: null, approvedAt })
})

test('a draft is nothing an officer can decide on', async () => {
  const [operator, { vendorId }] = [await makeOfficer(here.world, null), await makeDraftVendor(here.world)]
  expect(await approveVendor(here.world, operator, { vendorId, reason })).toEqual({ ok: false, problem: { kind: 'notNow', state: 'draft' } })
})

test('the list of vendors has pages and regions, in one query', async () => {
  await makeApprovedVendor(here.world, { wardCode: WARD.lamDong })
  await makeApprovedVendor(here.world, { wardCode: WARD.lamDong })
  const { result, queries } = await watchQueries(() => vendorsOnFloor(here.world, { region: 'lam-dong', perPage: 1 }))
  expect(result).toMatchObject({ total: 2, pageCount: 2, page: 1 })
  expect(result.vendors).toHaveLength(1)
  expect(queries).toHaveLength(1)
})

test('of a household shoppers see only the end of the owner’s number', async () => {
  const { vendorId } = await makeApprovedVendor(here.world, { legalForm: 'household', taxCode: '068085001234' })
  expect((await vendorCard(here.world, vendorId))?.taxCode).toBe('••••••••1234')
})
