import { newId } from '#app/domain/shared/ids.ts'
import { addHours } from '#app/domain/shared/time.ts'
import { taxCodeColumns } from '#app/domain/vendors/use-cases/tax-code-columns.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Sealing } from '#app/platform/sealing.server.ts'
import type { Chance } from './chance.ts'
import { readVendors, type DemoVendor } from './catalogue-files.ts'

export type SeededVendor = { id: string; file: DemoVendor }

const authorityOf = { 'binh-thuan': 'lam-dong', 'lam-dong': 'lam-dong', 'ninh-thuan': 'khanh-hoa' } as const

const officerNotes: Partial<Record<DemoVendor['state'], string>> = {
  changesRequested: 'Ảnh giấy chứng nhận đăng ký bị mờ. Xin gửi lại ảnh rõ và bổ sung số tài khoản ngân hàng.',
  suspended: 'Tạm ngừng để kiểm tra nhãn hàng theo phản ánh của người mua; đã báo trước 5 ngày.',
}

/** The invented sellers, each marked as demo, with their ways of sending. */
export async function seedVendors({ db, sealing }: Pick<Core, 'db' | 'sealing'>, now: Date, chance: Chance): Promise<SeededVendor[]> {
  const vendors = readVendors().map((file) => ({ id: newId(), file }))
  await db.vendor.createMany({ data: vendors.map((vendor) => vendorRow(vendor, sealing, now, chance)) })
  await db.shippingRate.createMany({ data: vendors.flatMap(shippingRows) })
  return vendors
}

export function vendorRow({ id, file }: SeededVendor, sealing: Sealing, now: Date, chance: Chance) {
  const wasApproved = file.state === 'approved' || file.state === 'suspended'
  const daysOnFloor = chance.integer(40, 500)
  // What waits for an officer has not waited for a year.
  const createdAt = addHours(now, -24 * (file.state === 'submitted' ? 4 : daysOnFloor))
  return {
    id,
    slug: file.slug,
    state: file.state,
    nameVi: file.nameVi,
    nameEn: file.nameEn,
    legalForm: file.legalForm,
    ...taxCodeColumns(sealing, file.taxCode),
    registrationNo: file.registrationNo,
    registeredOn: new Date(file.registeredOn),
    registeredBy: file.registeredBy,
    representative: file.representative,
    phone: file.phone.replaceAll(' ', ''),
    email: file.email,
    wardCode: file.wardCode,
    addressLine: file.addressLine,
    originRegion: file.region,
    authorityCode: authorityOf[file.region],
    ...(file.state === 'draft' ? {} : bankOf(file)),
    storyVi: file.storyVi,
    storyEn: file.storyEn,
    foundedYear: file.foundedYear,
    memberCount: file.memberCount,
    officerNote: officerNotes[file.state] ?? null,
    isDemo: true,
    createdAt,
    submittedAt: file.state === 'draft' ? null : addHours(createdAt, 30),
    approvedAt: wasApproved ? addHours(createdAt, 24 * chance.integer(3, 12)) : null,
  }
}

/** A draft still misses it, so that its checklist has something to say. */
function bankOf({ bankBin, bankAccount, bankHolder }: DemoVendor) {
  return { bankBin, bankAccount, bankHolder }
}

export function shippingRows({ id, file }: SeededVendor) {
  return file.shipping.map((rate, position) => ({
    id: newId(),
    vendorId: id,
    kind: rate.kind,
    nameVi: rate.nameVi,
    nameEn: rate.nameEn,
    zone: rate.zone,
    baseFeeDong: BigInt(rate.baseFeeDong),
    perKgFeeDong: BigInt(rate.perKgFeeDong),
    freeFromDong: rate.freeFromDong === null ? null : BigInt(rate.freeFromDong),
    minDays: rate.minDays,
    maxDays: rate.maxDays,
    shippingClasses: rate.shippingClasses,
    position,
  }))
}
