import type { QueueKind } from '#app/domain/supervision/rules/work-queue.ts'
import type { Locale } from '../locale.ts'
import { messages } from '../messages.ts'

/** The frame and the first page of the desk. */
export const deskText = messages({
  vi: {
    title: 'Trang cán bộ',
    operator: 'Điều hành sàn (toàn bộ ba vùng)',
    queue: 'Việc cần làm',
    vendors: 'Cơ sở',
    products: 'Sản phẩm',
    orders: 'Đơn hàng',
    searches: 'Khách tìm gì',
    audit: 'Nhật ký',
    jobs: 'Việc nền lỗi',
    lead: 'Việc chờ lâu nhất ở trên cùng.',
    nothing: 'Không có việc chờ',
    longest: 'Chờ lâu nhất',
    empty: 'Không còn việc nào chờ',
    emptyHint: 'Hồ sơ, sản phẩm và chứng nhận mới sẽ hiện ở đây.',
    what: 'Việc',
    subject: 'Nội dung',
    vendor: 'Cơ sở',
    since: 'Đã chờ',
    ageDays: (days: number) => `${days} ngày`,
    ageHours: (hours: number) => `${hours} giờ`,
    ageFresh: 'dưới 1 giờ',
  },
  en: {
    title: 'Officers’ desk',
    operator: 'Floor operator (all three regions)',
    queue: 'To do',
    vendors: 'Vendors',
    products: 'Products',
    orders: 'Orders',
    searches: 'Searches',
    audit: 'Audit trail',
    jobs: 'Failing jobs',
    lead: 'What has waited longest comes first.',
    nothing: 'Nothing waiting',
    longest: 'Waiting longest',
    empty: 'Nothing is waiting',
    emptyHint: 'New applications, listings and certificates will show here.',
    what: 'Task',
    subject: 'About',
    vendor: 'Vendor',
    since: 'Waiting for',
    ageDays: (days: number) => `${days} day${days === 1 ? '' : 's'}`,
    ageHours: (hours: number) => `${hours} hour${hours === 1 ? '' : 's'}`,
    ageFresh: 'less than an hour',
  },
})

export const queueKindNames: { readonly [locale in Locale]: { readonly [kind in QueueKind]: string } } = {
  vi: {
    applications: 'Hồ sơ đăng ký',
    newListings: 'Sản phẩm mới',
    changedListings: 'Sản phẩm thay đổi',
    certificates: 'Chứng nhận',
    lateOrders: 'Đơn quá hạn xác nhận',
    failingJobs: 'Việc nền lỗi',
  },
  en: {
    applications: 'Applications',
    newListings: 'New listings',
    changedListings: 'Changed listings',
    certificates: 'Certificates',
    lateOrders: 'Orders not confirmed in time',
    failingJobs: 'Failing jobs',
  },
}
