import { messages } from '../messages.ts'

export const certificateLetterText = messages({
  vi: {
    confirmSubject: (scheme: string) => `Chứng nhận ${scheme} đã được xác nhận`,
    confirm: 'Cán bộ đã xem văn bản và xác nhận chứng nhận sau. Người mua thấy chứng nhận này trên sản phẩm.',
    rejectSubject: (scheme: string) => `Chứng nhận ${scheme} chưa được xác nhận`,
    reject: 'Cán bộ chưa xác nhận được chứng nhận sau. Bạn có thể sửa và nộp lại.',
    withdrawSubject: (scheme: string) => `Chứng nhận ${scheme} đã bị thu hồi`,
    withdraw: 'Chứng nhận sau không còn hiệu lực và đã được gỡ khỏi sản phẩm.',
    number: 'Số',
    product: 'Sản phẩm',
    wholeVendor: 'Cả cơ sở',
    note: 'Cán bộ ghi',
    open: 'Mở chứng nhận',
  },
  en: {
    confirmSubject: (scheme: string) => `Certificate confirmed: ${scheme}`,
    confirm: 'The officer has seen the document and confirmed this certificate. Shoppers see it on the product.',
    rejectSubject: (scheme: string) => `Certificate not confirmed: ${scheme}`,
    reject: 'The officer could not confirm this certificate. You can mend the claim and send it again.',
    withdrawSubject: (scheme: string) => `Certificate withdrawn: ${scheme}`,
    withdraw: 'This certificate is no longer in force and was taken off the product.',
    number: 'Number',
    product: 'Product',
    wholeVendor: 'The whole business',
    note: 'The officer wrote',
    open: 'Open the certificate',
  },
})
