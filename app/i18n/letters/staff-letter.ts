import { messages } from '../messages.ts'

export const staffLetterText = messages({
  vi: {
    subject: (vendor: string) => `Mời làm việc trên kênh người bán của ${vendor}`,
    invited: (inviter: string, vendor: string, role: string) => `${inviter} mời bạn vào kênh người bán của ${vendor}, với vai trò: ${role}.`,
    open: 'Xem lời mời',
    until: 'Lời mời có hiệu lực trong 7 ngày. Nếu không quen biết cơ sở này, xin bỏ qua thư.',
  },
  en: {
    subject: (vendor: string) => `An invitation to the seller centre of ${vendor}`,
    invited: (inviter: string, vendor: string, role: string) => `${inviter} invites you to the seller centre of ${vendor}, as: ${role}.`,
    open: 'See the invitation',
    until: 'The invitation is open for 7 days. If you do not know this business, leave this letter aside.',
  },
})
