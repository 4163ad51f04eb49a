import { messages } from '../messages.ts'

/** To the buyer, about a transfer to a shop that a person has to decide about. */
export const transferLetterText = messages({
  vi: {
    shortSubject: (code: string, missing: string) => `Chuyển khoản cho kiện ${code} còn thiếu ${missing}`,
    short: (shop: string, received: string, asked: string) => `${shop} đã nhận ${received}, trong khi kiện hàng này là ${asked}.`,
    sendRest: (missing: string, moment: string) => `Chuyển nốt ${missing} với đúng nội dung chuyển khoản cũ trước ${moment} thì đơn được xác nhận ngay.`,
    sendNothing: 'Thời hạn chuyển khoản đã hết, xin đừng chuyển thêm.',
    lateSubject: (code: string) => `Tiền cho kiện ${code} đến sau hạn`,
    late: (shop: string, received: string) => `${shop} nhận được ${received} khi hàng đã hết hạn giữ hoặc bạn đã chọn cách trả khác.`,
    shopDecides: 'Gian hàng sẽ xem và quyết định: nhận đơn với số tiền đã đến, hoặc chuyển trả lại bạn.',
  },
  en: {
    shortSubject: (code: string, missing: string) => `The transfer for parcel ${code} is ${missing} short`,
    short: (shop: string, received: string, asked: string) => `${shop} received ${received}; this parcel costs ${asked}.`,
    sendRest: (missing: string, moment: string) => `If you transfer the missing ${missing} with the same reference before ${moment}, the order is confirmed at once.`,
    sendNothing: 'The time to transfer is over; please send no more.',
    lateSubject: (code: string) => `The money for parcel ${code} came after its time`,
    late: (shop: string, received: string) => `${shop} received ${received} when the goods were no longer kept, or you had chosen another way to pay.`,
    shopDecides: 'The shop will look at it and decide: take the order for what has come, or send the money back to you.',
  },
})
