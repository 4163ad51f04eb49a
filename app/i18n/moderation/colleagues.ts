import type { ResetCodesProblem } from '#app/domain/accounts/use-cases/reset-codes.server.ts'
import { messages, type ProblemTexts } from '../messages.ts'

/** Who works at the desk, and what to do when one of them lost the telephone. */
export const colleaguesText = messages({
  vi: {
    title: 'Cán bộ và người vận hành',
    lead: 'Ai mất điện thoại và hết mã dự phòng thì gỡ mã xác thực ở đây. Hãy gọi điện hoặc gặp trực tiếp để chắc là đúng người.',
    name: 'Họ tên',
    post: 'Nơi làm việc',
    wholeFloor: 'Vận hành sàn',
    codes: 'Mã xác thực',
    codesSince: (day: string) => `Bật từ ${day}`,
    codesOff: 'Chưa bật',
    oneself: 'Đây là bạn. Mất điện thoại thì nhờ một người vận hành khác.',
    reset: 'Gỡ mã xác thực',
    resetOf: (name: string) => `Gỡ mã xác thực của ${name}`,
    reason: 'Lý do',
    hint: 'Người này bị đăng xuất khỏi mọi thiết bị và nhận được thư báo. Lý do được ghi vào nhật ký.',
    done: (name: string) => `Đã gỡ mã xác thực của ${name}. Lần đăng nhập tới họ cài mã mới.`,
  },
  en: {
    title: 'Officers and operators',
    lead: 'For whoever lost the telephone and has no recovery codes left. Call or meet them first, to be sure who is asking.',
    name: 'Name',
    post: 'Works for',
    wholeFloor: 'The whole floor',
    codes: 'One-time codes',
    codesSince: (day: string) => `On since ${day}`,
    codesOff: 'Not on yet',
    oneself: 'This is you. If you lose your telephone, ask another operator.',
    reset: 'Take the codes off',
    resetOf: (name: string) => `Take the codes off: ${name}`,
    reason: 'Reason',
    hint: 'They are signed out everywhere and get a letter. The reason goes into the audit trail.',
    done: (name: string) => `The codes of ${name} are off. They set up new ones at the next login.`,
  },
})

export const colleagueProblems: ProblemTexts<ResetCodesProblem> = {
  vi: {
    'operator-only': 'Chỉ người vận hành sàn làm được việc này.',
    'oneself': 'Bạn không tự gỡ được mã của mình.',
    'not-a-colleague': 'Không có người này trên trang cán bộ.',
    'no-codes': 'Người này không có mã xác thực nào để gỡ.',
    'reason-missing': 'Hãy ghi lý do, ít nhất ba chữ cái.',
  },
  en: {
    'operator-only': 'Only the floor operator may do this.',
    'oneself': 'You cannot take off your own codes here.',
    'not-a-colleague': 'Nobody of that kind works at the desk.',
    'no-codes': 'This person has no codes to take off.',
    'reason-missing': 'Give a reason of at least three letters.',
  },
}
