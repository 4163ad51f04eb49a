import type { VendorRole, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import { vendorScopeOf } from '#app/domain/vendors/reads/vendor-scope-of.server.ts'
import type { Application } from '#app/domain/vendors/rules/application.ts'
import { addShippingRate } from '#app/domain/vendors/use-cases/add-shipping-rate.server.ts'
import { approveVendor } from '#app/domain/vendors/use-cases/approve-vendor.server.ts'
import { saveApplication } from '#app/domain/vendors/use-cases/save-application.server.ts'
import { startApplication } from '#app/domain/vendors/use-cases/start-application.server.ts'
import { submitApplication } from '#app/domain/vendors/use-cases/submit-application.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import { makeOfficer, makeUser } from './user.ts'

/** Wards in each historic region. */
export const WARD = { binhThuan: '22963', ninhThuan: '22738', lamDong: '24781', outside: '00004' } as const

export const completeApplication: Omit<Application, 'taxCode'> = {
  legalForm: 'cooperative',
  nameVi: 'HTX Thanh long Đồng Nắng',
  nameEn: 'Đồng Nắng Dragon Fruit Cooperative',
  registrationNo: '0100233488',
  registeredOn: '2014-05-08',
  registeredBy: 'Phòng Tài chính – Kế hoạch huyện Hàm Thuận Nam',
  representative: 'Nguyễn Văn Thạnh',
  wardCode: WARD.binhThuan,
  addressLine: 'Thôn 2',
  phone: '0901234567',
  email: 'htx@example.test',
  bankBin: '970418',
  bankAccount: '9901370911',
  bankHolder: 'HTX THANH LONG DONG NANG',
  storyVi: '',
  storyEn: '',
  foundedYear: '2014',
  memberCount: '42',
}

/** A valid ten-digit tax code, a new one each time. */
export function nextTaxCode(): string {
  const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]
  for (;;) {
    const nine = String(++serial).padStart(9, '0')
    const last = 10 - (weights.reduce((sum, weight, index) => sum + weight * Number(nine[index]), 0) % 11)
    if (last < 10) return `${nine}${last}`
  }
}
let serial = 99_000_000

/** A vendor in draft with its leader. */
export async function makeDraftVendor(core: Core, nameVi = 'HTX Thanh long Đồng Nắng'): Promise<VendorScope> {
  const { userId, email } = await makeUser(core, 'Nguyễn Văn Thạnh')
  const started = await startApplication(core, { userId, email, nameVi, legalForm: 'cooperative' })
  if (!started.ok) throw new Error(started.problem.kind)
  return scopeOf(core, userId)
}

/** A vendor whose application waits for an officer. */
export async function makeSubmittedVendor(core: Core, changes: Partial<Application> = {}): Promise<VendorScope> {
  const scope = await makeDraftVendor(core, changes.nameVi)
  await saveApplication(core, scope, { ...completeApplication, taxCode: nextTaxCode(), ...changes })
  const submitted = await submitApplication(core, scope)
  if (!submitted.ok) throw new Error(JSON.stringify(submitted.problem))
  return scope
}

/** A vendor that may sell, with picking up (made with every application) and a nationwide carrier for everything. */
export async function makeApprovedVendor(core: Core, changes: Partial<Application> = {}): Promise<VendorScope> {
  const scope = await makeSubmittedVendor(core, changes)
  const officer = await makeOfficer(core, null)
  const approved = await approveVendor(core, officer, { vendorId: scope.vendorId, reason: 'Hồ sơ đầy đủ' })
  if (!approved.ok) throw new Error(approved.problem.kind)
  await addShippingRate(core, scope, { key: newId(), ...carrier })
  return scope
}

export const carrier = {
  kind: 'carrier' as const,
  nameVi: 'Chuyển phát',
  nameEn: 'Delivery',
  zone: 'nationwide' as const,
  baseFee: dong(25_000),
  perKgFee: dong(5_000),
  freeFrom: null,
  minDays: 2,
  maxDays: 5,
  shippingClasses: ['ambient', 'ambient_fragile', 'fresh_fast', 'chilled', 'frozen', 'live', 'flower'],
}

/** Another person on a vendor's staff. The floor has no page for it yet, so in SQL. */
export async function makeStaff(core: Core, vendorId: string, role: VendorRole): Promise<VendorScope> {
  const { userId } = await makeUser(core)
  await core.db.vendorStaff.create({ data: { id: newId(), vendorId, userId, role } })
  return scopeOf(core, userId)
}

async function scopeOf(core: Core, userId: string): Promise<VendorScope> {
  const scope = await vendorScopeOf(core, userId)
  if (!scope) throw new Error('Staff have a scope')
  return scope
}

/** The short name that most tests use. */
export const makeVendor = makeApprovedVendor
