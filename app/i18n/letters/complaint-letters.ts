import { messages } from '../messages.ts'

export const complaintLetterText = messages({
  vi: {
    filedSubject: (code: string) => `Đã nhận phản ánh ${code}`,
    filed: 'Chúng tôi đã nhận phản ánh của bạn. Cán bộ sẽ trả lời qua e-mail này.',
    answeredSubject: (code: string) => `Trả lời phản ánh ${code}`,
    answered: 'Cán bộ đã trả lời phản ánh của bạn:',
    yours: 'Bạn đã viết',
    more: 'Cần trao đổi thêm, xin gửi phản ánh mới và ghi mã này.',
    contact: 'Gửi phản ánh',
  },
  en: {
    filedSubject: (code: string) => `We have your message ${code}`,
    filed: 'We have received your message. An officer will answer to this address.',
    answeredSubject: (code: string) => `Answer to your message ${code}`,
    answered: 'An officer has answered your message:',
    yours: 'You wrote',
    more: 'If there is more to say, send a new message and name this code.',
    contact: 'Write to us',
  },
})
