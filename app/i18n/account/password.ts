import type { PasswordFault } from '#app/domain/accounts/rules/password-rules.ts'
import type { ChangePasswordProblem } from '#app/domain/accounts/use-cases/change-password.server.ts'
import type { ResetPasswordProblem } from '#app/domain/accounts/use-cases/reset-password.server.ts'
import { messages, type ProblemTexts } from '../messages.ts'

/** A new password by letter, and changing it in the account. */
export const passwordText = messages({
  vi: {
    forgotTitle: 'Quên mật khẩu',
    forgotLead: 'Nhập e-mail của tài khoản. Chúng tôi gửi một đường dẫn để bạn chọn mật khẩu mới.',
    email: 'E-mail',
    send: 'Gửi đường dẫn',
    sentTitle: 'Hãy xem hộp thư',
    sent: (email: string) => `Nếu ${email} có tài khoản, thư sẽ đến trong vài phút. Đường dẫn trong thư dùng được một lần, trong 1 giờ.`,
    notArrived: 'Không thấy thư? Xem cả mục thư rác, hoặc gửi lại.',
    mailbox: 'Xem hộp thư chạy thử',
    tooMany: (minutes: number) => `Đã gửi quá nhiều lần. Vui lòng đợi ${minutes} phút rồi thử lại.`,
    toLogin: 'Về trang đăng nhập',
    resetTitle: 'Chọn mật khẩu mới',
    resetLead: (email: string) => `Cho tài khoản ${email}. Sau khi đổi, mọi thiết bị sẽ phải đăng nhập lại.`,
    password: 'Mật khẩu mới',
    passwordHint: 'Ít nhất 10 ký tự. Một câu ngắn dễ nhớ là tốt nhất.',
    save: 'Lưu mật khẩu mới',
    endedTitle: 'Đường dẫn không dùng được nữa',
    ended: 'Đường dẫn đã được dùng, đã quá 1 giờ hoặc chép chưa đủ. Bạn có thể yêu cầu đường dẫn khác.',
    again: 'Yêu cầu đường dẫn khác',
    changed: 'Đã đổi mật khẩu. Mời bạn đăng nhập bằng mật khẩu mới.',
  },
  en: {
    forgotTitle: 'Forgotten password',
    forgotLead: 'Type the e-mail of your account. We send a link with which you choose a new password.',
    email: 'E-mail',
    send: 'Send the link',
    sentTitle: 'Look into your mailbox',
    sent: (email: string) => `If ${email} has an account, a letter will arrive within minutes. The link in it opens once, within 1 hour.`,
    notArrived: 'No letter? Look among the spam, or send it again.',
    mailbox: 'See the mailbox of the demo',
    tooMany: (minutes: number) => `Too many letters. Please wait ${minutes} min and try again.`,
    toLogin: 'Back to signing in',
    resetTitle: 'Choose a new password',
    resetLead: (email: string) => `For the account ${email}. Afterwards every device has to sign in again.`,
    password: 'New password',
    passwordHint: 'At least 10 characters. A short sentence you remember is best.',
    save: 'Save the new password',
    endedTitle: 'This link does not open any more',
    ended: 'It was used, is older than 1 hour, or was not copied whole. You can ask for another one.',
    again: 'Ask for another link',
    changed: 'The password is changed. Please sign in with the new one.',
  },
})

const faults: ProblemTexts<PasswordFault> = {
  vi: {
    passwordTooShort: 'Mật khẩu cần ít nhất 10 ký tự.',
    passwordTooLong: 'Mật khẩu dài nhất 200 ký tự.',
    passwordIsEmail: 'Mật khẩu không được trùng với e-mail.',
    passwordTooCommon: 'Mật khẩu này quá phổ biến, rất dễ đoán. Vui lòng chọn mật khẩu khác.',
  },
  en: {
    passwordTooShort: 'The password needs at least 10 characters.',
    passwordTooLong: 'The password may have at most 200 characters.',
    passwordIsEmail: 'The password must not be the e-mail address.',
    passwordTooCommon: 'This password is very common and easy to guess. Please choose another one.',
  },
}

export const passwordFaultTexts = faults

export const resetPasswordProblems: ProblemTexts<ResetPasswordProblem> = {
  vi: { ...faults.vi, linkEnded: passwordText.vi.ended },
  en: { ...faults.en, linkEnded: passwordText.en.ended },
}

export const changePasswordProblems: ProblemTexts<ChangePasswordProblem> = {
  vi: { ...faults.vi, wrongPassword: 'Mật khẩu hiện tại chưa đúng.' },
  en: { ...faults.en, wrongPassword: 'This is not your present password.' },
}
