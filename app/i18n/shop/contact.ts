import type { ComplaintTopic } from '#app/domain/supervision/rules/complaint.ts'
import type { Locale } from '../locale.ts'
import { messages } from '../messages.ts'

/** Writing to the officers. */
export const contactText = messages({
  vi: {
    title: 'Phản ánh và liên hệ',
    lead: 'Viết cho cán bộ Sở Công Thương về đơn hàng, hàng hóa, gian hàng, dữ liệu cá nhân hoặc trang web. Câu trả lời được gửi qua e-mail.',
    orderFirst: 'Hàng hỏng, thiếu hoặc sai: gửi yêu cầu kèm ảnh ngay trên trang đơn hàng sẽ nhanh hơn.',
    about: (vendor: string) => `Về gian hàng ${vendor}`,
    topic: 'Về việc',
    name: 'Họ và tên',
    email: 'E-mail nhận trả lời',
    phone: 'Số điện thoại',
    orderCode: 'Mã đơn hoặc mã kiện',
    orderCodeHint: 'Nếu có; ví dụ CBT-7K3M-Q2ZD. Nhờ mã này phản ánh đến đúng cán bộ của tỉnh.',
    message: 'Nội dung',
    messageHint: 'Việc gì đã xảy ra, khi nào, bạn mong được giải quyết thế nào.',
    optional: 'Không bắt buộc',
    send: 'Gửi phản ánh',
    sentTitle: 'Đã nhận phản ánh',
    sent: (code: string, email: string) => `Mã phản ánh: ${code}. Cán bộ sẽ trả lời đến ${email}.`,
    tooMany: (minutes: number) => `Đã gửi quá nhiều lần. Vui lòng đợi ${minutes} phút rồi thử lại.`,
    badPhone: 'Số điện thoại chưa đúng.',
    link: 'Phản ánh, liên hệ',
  },
  en: {
    title: 'Write to us',
    lead: 'Write to the officers of Industry and Trade about an order, goods, a shop, your data or the site. The answer comes by e-mail.',
    orderFirst: 'Broken, missing or wrong goods: a request with photos on the page of your order is quicker.',
    about: (vendor: string) => `About the shop ${vendor}`,
    topic: 'About',
    name: 'Full name',
    email: 'E-mail for the answer',
    phone: 'Phone',
    orderCode: 'Code of the order or parcel',
    orderCodeHint: 'If there is one, for example CBT-7K3M-Q2ZD. It brings your message to the right officers.',
    message: 'Message',
    messageHint: 'What happened, when, and how you would like it settled.',
    optional: 'Optional',
    send: 'Send',
    sentTitle: 'We have your message',
    sent: (code: string, email: string) => `Its code is ${code}. An officer will answer to ${email}.`,
    tooMany: (minutes: number) => `Too many messages. Please wait ${minutes} min and try again.`,
    badPhone: 'This is not a phone number.',
    link: 'Complaints and contact',
  },
})

export const topicNames: { readonly [locale in Locale]: { readonly [topic in ComplaintTopic]: string } } = {
  vi: { order: 'Đơn hàng', product: 'Hàng hóa, nhãn, chứng nhận', vendor: 'Gian hàng', privacy: 'Dữ liệu cá nhân', site: 'Trang web', other: 'Việc khác' },
  en: { order: 'An order', product: 'Goods, labels, certificates', vendor: 'A shop', privacy: 'Personal data', site: 'The site', other: 'Something else' },
}
