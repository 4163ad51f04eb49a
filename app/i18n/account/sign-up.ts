import type { SignUpProblem } from '#app/domain/accounts/use-cases/sign-up.server.ts'
import { messages, type ProblemTexts } from '../messages.ts'
import { passwordFaultTexts } from './password.ts'

export const signUpText = messages({
  vi: {
    title: 'Đăng ký tài khoản',
    name: 'Họ và tên',
    email: 'E-mail',
    password: 'Mật khẩu',
    passwordHint: 'Ít nhất 10 ký tự. Một câu ngắn dễ nhớ là tốt nhất.',
    submit: 'Đăng ký',
    hasAccount: 'Đã có tài khoản?',
    login: 'Đăng nhập',
    privacy: 'Chúng tôi chỉ dùng thông tin này để quản lý tài khoản và giao đơn hàng của bạn.',
    privacyLink: 'Chính sách bảo vệ dữ liệu cá nhân',
    tooMany: (minutes: number) => `Đã có quá nhiều lượt đăng ký từ nơi này. Vui lòng đợi ${minutes} phút.`,
    welcome: 'Tài khoản đã sẵn sàng.',
  },
  en: {
    title: 'Sign up',
    name: 'Full name',
    email: 'E-mail',
    password: 'Password',
    passwordHint: 'At least 10 characters. A short sentence you remember is best.',
    submit: 'Sign up',
    hasAccount: 'Already have an account?',
    login: 'Sign in',
    privacy: 'We use this only to keep your account and to deliver your orders.',
    privacyLink: 'Privacy policy',
    tooMany: (minutes: number) => `Too many sign-ups from here. Please wait ${minutes} min.`,
    welcome: 'Your account is ready.',
  },
})

export const signUpProblems: ProblemTexts<SignUpProblem> = {
  vi: {
    emailTaken: 'E-mail này đã có tài khoản. Bạn hãy đăng nhập.',
    ...passwordFaultTexts.vi,
  },
  en: {
    emailTaken: 'This e-mail already has an account. Please sign in.',
    ...passwordFaultTexts.en,
  },
}
