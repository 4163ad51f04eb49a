import { messages } from '../messages.ts'

export const accountLetterText = messages({
  vi: {
    resetSubject: 'Đặt lại mật khẩu',
    reset: 'Có người vừa yêu cầu đặt lại mật khẩu cho tài khoản này. Nếu là bạn, hãy bấm nút dưới đây. Đường dẫn dùng được một lần, trong 1 giờ.',
    resetLink: 'Chọn mật khẩu mới',
    notYou: 'Nếu không phải bạn, xin bỏ qua thư này: mật khẩu vẫn như cũ.',
    changedSubject: 'Mật khẩu đã được thay đổi',
    changed: 'Mật khẩu tài khoản của bạn vừa được thay đổi. Các thiết bị khác đã bị đăng xuất.',
    changedNotYou: 'Nếu không phải bạn đổi, hãy đặt lại mật khẩu ngay.',
    resetNow: 'Đặt lại mật khẩu',
    codesResetSubject: 'Mã xác thực của bạn đã được gỡ',
    codesReset: 'Người vận hành sàn vừa gỡ mã xác thực khỏi tài khoản của bạn vì được báo là bạn mất điện thoại. Mọi thiết bị đã bị đăng xuất. Hãy đăng nhập bằng mật khẩu rồi cài mã mới.',
    codesResetNotYou: 'Nếu bạn không nhờ việc này, hãy đặt lại mật khẩu ngay và gọi cho người vận hành sàn.',
  },
  en: {
    resetSubject: 'Choose a new password',
    reset: 'Somebody asked for a new password for this account. If it was you, press the button below. The link opens once, within 1 hour.',
    resetLink: 'Choose a new password',
    notYou: 'If it was not you, leave this letter aside: your password stays as it is.',
    changedSubject: 'Your password was changed',
    changed: 'The password of your account has just been changed. Other devices have been signed out.',
    changedNotYou: 'If it was not you, choose a new password at once.',
    resetNow: 'Choose a new password',
    codesResetSubject: 'Your one-time codes were taken off',
    codesReset: 'The floor operator has just taken the one-time codes off your account, because your telephone was said to be lost. All devices have been signed out. Sign in with your password and set up new codes.',
    codesResetNotYou: 'If you did not ask for this, choose a new password at once and call the floor operator.',
  },
})
