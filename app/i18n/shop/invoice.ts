import type { InvoiceFault } from '#app/domain/settlement/rules/invoice-request.ts'
import type { Locale } from '../locale.ts'
import { messages } from '../messages.ts'

/** The buyer's invoices: asking for them, finding them. */
export const buyerInvoiceText = messages({
  vi: {
    card: 'Hóa đơn',
    ask: 'Xuất hóa đơn',
    change: 'Sửa thông tin hóa đơn',
    hint: 'Người bán lập hóa đơn. Cần tên công ty, mã số thuế thì ghi ở đây.',
    askedAs: (name: string) => `Đã yêu cầu với tên ${name}.`,
    waiting: 'Người bán chưa lập hóa đơn.',
    of: (seller: string) => `Hóa đơn của ${seller}`,
    number: 'Số',
    issuedOn: 'Ngày lập',
    lookupCode: 'Mã tra cứu',
    open: 'Xem hóa đơn trên trang của người bán',
    title: (code: string) => `Xuất hóa đơn cho đơn ${code}`,
    lead: 'Người bán dùng thông tin này để lập hóa đơn khi giao hàng.',
    name: 'Tên công ty hoặc họ tên',
    taxCode: 'Mã số thuế',
    taxCodeHint: 'Để trống nếu là cá nhân không có mã số thuế.',
    address: 'Địa chỉ',
    email: 'E-mail nhận hóa đơn',
    save: 'Gửi yêu cầu',
    saved: 'Đã gửi yêu cầu xuất hóa đơn cho người bán.',
    issued: 'Người bán đã lập hóa đơn. Vui lòng liên hệ người bán để sửa.',
    back: 'Về đơn hàng',
  },
  en: {
    card: 'Invoice',
    ask: 'Ask for an invoice',
    change: 'Change the invoice details',
    hint: 'The seller issues it. If it needs a company’s name and tax code, say so here.',
    askedAs: (name: string) => `Asked for in the name of ${name}.`,
    waiting: 'The seller has not issued it yet.',
    of: (seller: string) => `Invoice of ${seller}`,
    number: 'Number',
    issuedOn: 'Issued on',
    lookupCode: 'Look-up code',
    open: 'See the invoice on the seller’s page',
    title: (code: string) => `Invoice for order ${code}`,
    lead: 'The seller issues the invoice with these details when the goods are delivered.',
    name: 'Company or full name',
    taxCode: 'Tax code',
    taxCodeHint: 'Leave it empty for a person without one.',
    address: 'Address',
    email: 'E-mail for the invoice',
    save: 'Send',
    saved: 'The seller has been told.',
    issued: 'The seller has issued the invoice. Please ask the seller to change it.',
    back: 'Back to the order',
  },
})

export const invoiceFaultTexts: { readonly [locale in Locale]: { readonly [fault in InvoiceFault]: string } } = {
  vi: {
    name: 'Vui lòng nhập tên.',
    taxCode: 'Mã số thuế có 10, 12 hoặc 13 chữ số. Vui lòng kiểm tra lại.',
    address: 'Vui lòng nhập địa chỉ.',
    email: 'Vui lòng nhập e-mail, ví dụ ten@vidu.vn.',
  },
  en: {
    name: 'Please enter a name.',
    taxCode: 'A tax code has 10, 12 or 13 digits. Please check it.',
    address: 'Please enter an address.',
    email: 'Please enter an e-mail address, for example name@example.com.',
  },
}
