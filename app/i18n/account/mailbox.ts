import { messages } from '../messages.ts'

export const mailboxText = messages({
  vi: {
    title: 'Hộp thư chạy thử',
    lead: 'Thư mà sàn gửi đi hiện ở đây, vì bản chạy thử không gửi e-mail thật.',
    mine: (email: string) => `Thư gửi ${email}`,
    all: 'Tất cả thư',
    whose: 'Thư của ai',
    none: 'Chưa có thư nào',
    noneHint: 'Đặt một đơn hàng thì thư xác nhận sẽ hiện ở đây sau vài giây.',
    to: (email: string) => `Gửi: ${email}`,
    back: 'Về hộp thư',
  },
  en: {
    title: 'Demo mailbox',
    lead: 'Letters of the market show up here: the demo sends no real e-mail.',
    mine: (email: string) => `Letters to ${email}`,
    all: 'All letters',
    whose: 'Whose letters',
    none: 'No letters yet',
    noneHint: 'Place an order and its confirmation will be here in a few seconds.',
    to: (email: string) => `To: ${email}`,
    back: 'Back to the mailbox',
  },
})
