import type { AuthorityScope, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { confirmCertificate, rejectCertificate } from '#app/domain/certification/use-cases/decide-certificate.server.ts'
import { submitCertificate } from '#app/domain/certification/use-cases/submit-certificate.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { addHours, vietnamDay } from '#app/domain/shared/time.ts'
import { answerComplaint } from '#app/domain/supervision/use-cases/answer-complaint.server.ts'
import { fileComplaint } from '#app/domain/supervision/use-cases/file-complaint.server.ts'
import { inviteStaff } from '#app/domain/vendors/use-cases/invite-staff.server.ts'
import { movableClock } from '#app/platform/clock.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import type { DemoRole } from '../demo-accounts.ts'
import { DEMO_VENDOR } from './people.ts'
import type { SeededVendor } from './vendors.ts'

/** Papers of the demo's cooperative: one certificate that ends soon, one to be mended, an open invitation; and what people wrote. */
export async function seedPaperwork(services: Services, vendors: readonly SeededVendor[], people: ReadonlyMap<DemoRole, string>): Promise<void> {
  const vendor = vendors.find(({ file }) => file.slug === DEMO_VENDOR)
  if (!vendor) return
  const now = services.clock.now()
  const past: Core = { db: services.db, clock: movableClock(addHours(now, -50)), announce: async () => {}, sealing: services.sealing }
  const leader = { vendorId: vendor.id, userId: people.get('vendorLeader') ?? newId(), role: 'leader' } as VendorScope
  const officer = { authorityCode: 'lam-dong', userId: people.get('officerLamDong') ?? newId() } as AuthorityScope
  const paper = { productId: null, stars: null, level: null, issuedBy: 'Chi cục Chất lượng (demo)' }
  const day = (days: number) => vietnamDay(addHours(now, 24 * days))
  const ending = newId()
  await submitCertificate(past, leader, { ...paper, key: ending, scheme: 'food-safety', number: 'DEMO-740/ATTP', issuedOn: day(-1070), expiresOn: day(25) })
  await confirmCertificate(past, officer, { certificateId: ending, evidenceLevel: 'A' })
  const refused = newId()
  await submitCertificate(past, leader, { ...paper, key: refused, scheme: 'haccp', number: 'DEMO-88', issuedOn: day(-200), expiresOn: day(800) })
  await rejectCertificate(past, officer, { certificateId: refused, note: 'Bản chụp mờ, chưa đọc được số. Xin chụp lại cả trang và ghi đủ số giấy.' })
  const invitation = { key: newId(), email: 'ke-toan-moi@demo.chobatinh.test', role: 'bookkeeper' as const, linkSecret: services.linkSecret }
  await inviteStaff(past, leader, invitation)
  await seedComplaints(past, officer)
}

async function seedComplaints(core: Core, officer: AuthorityScope): Promise<void> {
  const from = { phone: null, orderCode: null, userId: null, locale: 'vi' }
  const answered = newId()
  await fileComplaint(core, {
    ...from, key: answered, topic: 'vendor', name: 'Lê Thị Khách', email: 'khach-1@demo.chobatinh.test', vendorSlug: DEMO_VENDOR,
    message: 'Tôi gọi số điện thoại ghi ở gian hàng hai ngày nay không ai nghe máy.',
  })
  await answerComplaint(core, officer, { complaintId: answered, answer: 'Cơ sở vừa đổi số và đã cập nhật trên gian hàng. Cảm ơn chị đã báo.' })
  await fileComplaint(core, {
    ...from, key: newId(), topic: 'product', name: 'Trần Văn Mua', email: 'khach-2@demo.chobatinh.test', vendorSlug: DEMO_VENDOR,
    message: 'Nhãn trên hộp ghi hạn dùng khác với trang sản phẩm. Xin kiểm tra giúp.',
  })
  await fileComplaint(core, {
    ...from, key: newId(), topic: 'site', name: 'Phạm Thị Nhìn', email: 'khach-3@demo.chobatinh.test', vendorSlug: null,
    message: 'Trên điện thoại cũ của tôi chữ ở trang giỏ hàng hơi nhỏ.',
  })
}
