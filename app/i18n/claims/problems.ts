import type { AnswerClaimProblem } from '#app/domain/claims/use-cases/answer-claim.server.ts'
import type { AnswerTransferProblem } from '#app/domain/claims/use-cases/answer-transfer.server.ts'
import type { DecideClaimProblem } from '#app/domain/claims/use-cases/decide-claim.server.ts'
import type { GiveRefundAccountProblem } from '#app/domain/claims/use-cases/give-refund-account.server.ts'
import type { KeepClaimPhotoProblem } from '#app/domain/claims/use-cases/keep-claim-photo.server.ts'
import type { OpenClaimProblem } from '#app/domain/claims/use-cases/open-claim.server.ts'
import type { PayRefundProblem } from '#app/domain/claims/use-cases/pay-refund.server.ts'
import type { ReplyProblem } from '#app/domain/claims/use-cases/reply-to-answer.server.ts'
import { formatDong, formatMoment } from '../format.ts'
import type { ProblemTexts } from '../messages.ts'
import { pictureProblemTexts } from '../vendor/products-problems.ts'

export const openClaimProblems: ProblemTexts<OpenClaimProblem> = {
  vi: {
    'not-found': 'Không tìm thấy kiện hàng này.',
    'not-delivered': 'Kiện hàng này chưa giao xong nên chưa báo được.',
    'another-open': 'Kiện này đang có một yêu cầu chưa xong.',
    'nothing-chosen': 'Chọn ít nhất một món có vấn đề.',
    'too-many': ({ nameVi, left }) => `${nameVi}: chỉ còn ${left} phần có thể yêu cầu.`,
    'too-late': ({ nameVi, until }) => `${nameVi}: với lý do này chỉ báo được đến ${formatMoment(until, 'vi')}.`,
    'photo-missing': 'Hàng tươi, hàng lạnh cần ít nhất một ảnh.',
    'text-missing': 'Hãy kể rõ hàng bị gì.',
  },
  en: {
    'not-found': 'This parcel was not found.',
    'not-delivered': 'This parcel has not been delivered yet.',
    'another-open': 'There is already an open request about this parcel.',
    'nothing-chosen': 'Choose at least one thing that is wrong.',
    'too-many': ({ nameEn, left }) => `${nameEn}: only ${left} can still be claimed.`,
    'too-late': ({ nameEn, until }) => `${nameEn}: for this reason it could be reported until ${formatMoment(until, 'en')}.`,
    'photo-missing': 'Fresh and chilled goods need at least one photo.',
    'text-missing': 'Please tell us what is wrong.',
  },
}

export const claimPhotoProblems: ProblemTexts<KeepClaimPhotoProblem> = {
  vi: { ...pictureProblemTexts.vi, 'not-found': 'Không tìm thấy kiện hàng này.', 'tooManyPhotos': ({ most }) => `Nhiều nhất ${most} ảnh.` },
  en: { ...pictureProblemTexts.en, 'not-found': 'This parcel was not found.', 'tooManyPhotos': ({ most }) => `At most ${most} photos.` },
}

const grant = {
  vi: {
    'claim-moved-on': 'Trong lúc đó yêu cầu đã được trả lời. Xem lại trang này.',
    'nothing-granted': 'Ghi ít nhất một phần hoặc một số tiền.',
    'more-than-asked': ({ most }: { most: bigint }) => `Nhiều nhất là ${formatDong(most, 'vi')}.`,
    'less-than-before': 'Không giảm được phần đã đồng ý trước đó.',
    'nothing-to-refund': 'Không có gì để hoàn.',
    'more-than-left': ({ left }: { left: bigint }) => `Của kiện này chỉ còn ${formatDong(left, 'vi')} có thể hoàn.`,
    'not-found': 'Không tìm thấy yêu cầu này.',
  },
  en: {
    'claim-moved-on': 'The request has been answered meanwhile. Please look at the page again.',
    'nothing-granted': 'Give at least one piece or a sum.',
    'more-than-asked': ({ most }: { most: bigint }) => `At most ${formatDong(most, 'en')}.`,
    'less-than-before': 'What was agreed before cannot be reduced.',
    'nothing-to-refund': 'There is nothing to refund.',
    'more-than-left': ({ left }: { left: bigint }) => `Only ${formatDong(left, 'en')} of this parcel can still be refunded.`,
    'not-found': 'This request was not found.',
  },
}

export const answerClaimProblems: ProblemTexts<AnswerClaimProblem> = {
  vi: { ...grant.vi, 'not-your-role': 'Việc này dành cho người đứng đầu hoặc kế toán.', 'reason-missing': 'Ghi lý do để người mua hiểu.' },
  en: { ...grant.en, 'not-your-role': 'This is for the leader or the bookkeeper.', 'reason-missing': 'Give a reason that the buyer can understand.' },
}

export const decideClaimProblems: ProblemTexts<DecideClaimProblem> = {
  vi: { ...grant.vi, 'reason-missing': 'Ghi lý do của quyết định.' },
  en: { ...grant.en, 'reason-missing': 'Give the reason of the decision.' },
}

export const replyProblems: ProblemTexts<ReplyProblem> = {
  vi: { ...grant.vi, 'reason-missing': 'Viết vài chữ để cán bộ hiểu.' },
  en: { ...grant.en, 'reason-missing': 'Write a few words for the officer.' },
}

const transfer = {
  vi: { 'not-found': 'Không tìm thấy khoản hoàn tiền này.', 'refund-moved-on': 'Khoản này đã sang bước khác. Xem lại trang này.' },
  en: { 'not-found': 'This refund was not found.', 'refund-moved-on': 'This refund has moved on. Please look at the page again.' },
}

export const refundAccountProblems: ProblemTexts<GiveRefundAccountProblem> = {
  vi: { ...transfer.vi, 'bad-account': 'Số tài khoản chưa đúng.' },
  en: { ...transfer.en, 'bad-account': 'The account is not right.' },
}

/** Each fault of an account beside its field. */
export const accountFaultTexts = {
  vi: { unknownBank: 'Chọn ngân hàng.', accountNumber: 'Số tài khoản có 6 đến 19 chữ số.', holder: 'Tên chủ tài khoản chưa đúng.' },
  en: { unknownBank: 'Choose a bank.', accountNumber: 'An account number has 6 to 19 digits.', holder: 'The holder’s name is not right.' },
} as const

export const answerTransferProblems: ProblemTexts<AnswerTransferProblem> = {
  vi: { ...transfer.vi, 'reason-missing': 'Viết vài chữ để người bán hiểu.' },
  en: { ...transfer.en, 'reason-missing': 'Write a few words.' },
}

export const payRefundProblems: ProblemTexts<PayRefundProblem> = {
  vi: {
    ...transfer.vi,
    'account-missing': 'Người mua chưa cung cấp số tài khoản.',
    'reference-missing': 'Ghi mã giao dịch trên biên lai của ngân hàng.',
    'not-your-role': 'Việc này dành cho người đứng đầu hoặc kế toán.',
    'decided-it': 'Bạn là người quyết định khoản này; người còn lại có quyền chi sẽ chuyển khoản.',
  },
  en: {
    ...transfer.en,
    'account-missing': 'The buyer has not named an account yet.',
    'reference-missing': 'Give the transaction number from the bank’s receipt.',
    'not-your-role': 'This is for the leader or the bookkeeper.',
    'decided-it': 'You decided this refund; the other person who may pay transfers it.',
  },
}
