import type { BookFeeProblem } from '#app/domain/settlement/use-cases/book-provider-fee.server.ts'
import { messages, type ProblemTexts } from '../messages.ts'

/** What a provider kept in other money than đồng, waiting for its sum in đồng. */
export const providerFeeText = messages({
  vi: {
    title: 'Phí chưa ghi sổ',
    lead: (sum: string) => `Cổng thanh toán đã giữ lại ${sum}. Sàn không tự quy đổi; hãy ghi số tiền bằng đồng theo hóa đơn của cổng.`,
    amount: 'Số tiền bằng đồng',
    amountWrong: 'Ghi số đồng chẵn, ví dụ 15.000.',
    basis: 'Theo chứng từ nào',
    basisHint: 'Ví dụ: hóa đơn Stripe tháng 11/2026, dòng 12.',
    book: 'Ghi sổ',
    booked: 'Đã ghi sổ khoản phí.',
  },
  en: {
    title: 'Fee not booked yet',
    lead: (sum: string) => `The payment provider kept ${sum}. The floor converts nothing by itself; enter the sum in đồng from the provider’s bill.`,
    amount: 'Sum in đồng',
    amountWrong: 'Enter whole đồng, for example 15,000.',
    basis: 'By which paper',
    basisHint: 'For example: Stripe’s bill of November 2026, line 12.',
    book: 'Book it',
    booked: 'The fee is booked.',
  },
})

export const bookFeeProblems: ProblemTexts<BookFeeProblem> = {
  vi: {
    'not-found': 'Không tìm thấy khoản phí này.',
    'booked-before': 'Khoản phí này đã được ghi sổ.',
    'impossible-sum': 'Phí phải lớn hơn 0 và không quá số tiền đã thu.',
  },
  en: {
    'not-found': 'This fee was not found.',
    'booked-before': 'This fee is booked already.',
    'impossible-sum': 'A fee is above 0 and at most what was received.',
  },
}
