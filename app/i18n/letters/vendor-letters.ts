import { messages } from '../messages.ts'

/** To a cooperative, about its application and its standing on the floor. */
export const vendorLetterText = messages({
  vi: {
    receivedSubject: 'Đã nhận hồ sơ đăng ký bán hàng',
    received: (vendor: string) => `Cơ quan quản lý đã nhận hồ sơ của ${vendor}. Bạn sẽ nhận thư ngay khi có kết quả.`,
    approvedSubject: (vendor: string) => `${vendor} đã được duyệt bán hàng`,
    approved: 'Hồ sơ đã được duyệt. Bạn có thể đăng sản phẩm ngay; mỗi sản phẩm được duyệt trước khi hiển thị.',
    changesSubject: 'Hồ sơ cần bổ sung',
    changes: 'Cán bộ đề nghị bổ sung hoặc sửa hồ sơ như sau, rồi gửi lại:',
    rejectedSubject: 'Hồ sơ không được duyệt',
    rejected: 'Hồ sơ đăng ký bán hàng không được duyệt với lý do sau. Bạn có thể khiếu nại với cơ quan quản lý.',
    suspendedSubject: (vendor: string) => `${vendor} bị tạm ngừng bán`,
    suspended: 'Gian hàng bị tạm ngừng với lý do sau. Đơn đã nhận vẫn cần được thực hiện; dữ liệu của bạn vẫn tải về được.',
    liftedSubject: (vendor: string) => `${vendor} được bán trở lại`,
    lifted: 'Việc tạm ngừng đã được gỡ. Sản phẩm của gian hàng hiển thị trở lại.',
    open: 'Mở kênh bán hàng',
    openApplication: 'Mở hồ sơ',
    note: 'Ý kiến của cán bộ',
  },
  en: {
    receivedSubject: 'We have received your application to sell',
    received: (vendor: string) => `The authority has received the application of ${vendor}. You will get a letter as soon as it is decided.`,
    approvedSubject: (vendor: string) => `${vendor} may now sell`,
    approved: 'The application is approved. You can list products now; each is checked before it is shown.',
    changesSubject: 'Your application needs changes',
    changes: 'The officer asks you to complete or correct the application as follows, and send it again:',
    rejectedSubject: 'Your application was not approved',
    rejected: 'The application to sell was not approved, for the following reason. You may appeal to the authority.',
    suspendedSubject: (vendor: string) => `${vendor} is suspended`,
    suspended: 'The shop is suspended for the following reason. Accepted orders still have to be filled; your data can still be downloaded.',
    liftedSubject: (vendor: string) => `${vendor} may sell again`,
    lifted: 'The suspension has been lifted. The products of the shop are shown again.',
    open: 'Open the vendor centre',
    openApplication: 'Open the application',
    note: 'The officer’s note',
  },
})

/** To a cooperative, about one product. */
export const listingLetterText = messages({
  vi: {
    approvedSubject: (product: string) => `Sản phẩm được duyệt: ${product}`,
    approved: 'Nội dung đã được duyệt và hiển thị trên chợ.',
    changesSubject: (product: string) => `Sản phẩm cần sửa: ${product}`,
    changes: 'Cán bộ đề nghị sửa như sau, rồi gửi lại:',
    rejectedSubject: (product: string) => `Sản phẩm không được duyệt: ${product}`,
    rejected: 'Nội dung không được duyệt với lý do sau:',
    suspendedSubject: (product: string) => `Sản phẩm bị ngừng hiển thị: ${product}`,
    suspended: 'Sản phẩm bị ngừng hiển thị với lý do sau:',
    product: 'Sản phẩm',
    open: 'Mở sản phẩm',
  },
  en: {
    approvedSubject: (product: string) => `Listing approved: ${product}`,
    approved: 'The listing is approved and shown on the market.',
    changesSubject: (product: string) => `Listing needs changes: ${product}`,
    changes: 'The officer asks for the following changes; please send it again afterwards:',
    rejectedSubject: (product: string) => `Listing not approved: ${product}`,
    rejected: 'The listing was not approved, for the following reason:',
    suspendedSubject: (product: string) => `Product taken down: ${product}`,
    suspended: 'The product is no longer shown, for the following reason:',
    product: 'Product',
    open: 'Open the product',
  },
})
