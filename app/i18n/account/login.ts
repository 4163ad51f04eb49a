import type { SignInProblem } from '#app/domain/accounts/use-cases/sign-in.server.ts'
import { messages, type ProblemTexts } from '../messages.ts'

export const loginText = messages({
  vi: {
    title: 'Đăng nhập',
    email: 'E-mail',
    password: 'Mật khẩu',
    submit: 'Đăng nhập',
    forgot: 'Quên mật khẩu?',
    noAccount: 'Chưa có tài khoản?',
    signUp: 'Đăng ký',
    tooMany: (minutes: number) => `Bạn đã thử quá nhiều lần. Vui lòng đợi ${minutes} phút rồi thử lại.`,
    demoTitle: 'Tài khoản dùng thử',
    demoLead: 'Bấm một nút để vào thử sàn với vai đó. Chỉ có ở bản chạy thử.',
    enterAs: (role: string) => `Vào với vai ${role}`,
    mailbox: 'Xem hộp thư của bản chạy thử',
  },
  en: {
    title: 'Sign in',
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
    forgot: 'Forgotten your password?',
    noAccount: 'No account yet?',
    signUp: 'Sign up',
    tooMany: (minutes: number) => `Too many tries. Please wait ${minutes} min and try again.`,
    demoTitle: 'Demo accounts',
    demoLead: 'Press a button to try the market in that role. Only in the demo.',
    enterAs: (role: string) => `Enter as: ${role}`,
    mailbox: 'See the mailbox of the demo',
  },
})

export const signInProblems: ProblemTexts<SignInProblem> = {
  vi: { wrongEmailOrPassword: 'E-mail hoặc mật khẩu chưa đúng.' },
  en: { wrongEmailOrPassword: 'Wrong e-mail or password.' },
}
