import type { ClaimReason } from '#app/domain/claims/rules/claim-reasons.ts'
import type { ClaimState } from '#app/domain/claims/rules/claim-states.ts'
import type { RefundState } from '#app/domain/payments/rules/refund-states.ts'
import type { Locale } from '../locale.ts'

type Named<Key extends string> = { readonly [locale in Locale]: { readonly [key in Key]: string } }

export const claimReasonNames: Named<ClaimReason> = {
  vi: {
    'spoilt': 'Hàng bị hư, thối, hết hạn',
    'damaged': 'Hàng vỡ, dập, móp khi đến nơi',
    'missing': 'Thiếu hàng',
    'wrong': 'Giao nhầm hàng',
    'not-as-described': 'Không đúng như mô tả',
    'other': 'Lý do khác',
  },
  en: {
    'spoilt': 'Spoilt or past its date',
    'damaged': 'Broken or crushed on arrival',
    'missing': 'Something is missing',
    'wrong': 'The wrong goods came',
    'not-as-described': 'Not as described',
    'other': 'Another reason',
  },
}

export const claimStateNames: Named<ClaimState> = {
  vi: {
    open: 'Chờ người bán trả lời',
    offered: 'Người bán đề nghị một khoản',
    partlyAccepted: 'Đồng ý một phần',
    declined: 'Người bán từ chối',
    escalated: 'Cán bộ đang xem xét',
    accepted: 'Đã đồng ý hoàn tiền',
    granted: 'Cán bộ quyết định hoàn tiền',
    dismissed: 'Cán bộ không chấp nhận',
    withdrawn: 'Người mua đã rút',
    closed: 'Đã kết thúc',
  },
  en: {
    open: 'Waiting for the seller',
    offered: 'The seller offers a sum',
    partlyAccepted: 'Accepted in part',
    declined: 'Declined by the seller',
    escalated: 'With an officer',
    accepted: 'Refund agreed',
    granted: 'Refund decided by an officer',
    dismissed: 'Dismissed by an officer',
    withdrawn: 'Withdrawn by the buyer',
    closed: 'Closed',
  },
}

/** A refund as the one who pays it, and the desk, call its state. */
export const payingStateNames: Named<RefundState> = {
  vi: {
    requested: 'Đang gửi đến cổng thanh toán',
    sent: 'Cổng thanh toán đang hoàn',
    manual: 'Cần chuyển khoản',
    transferred: 'Đã chuyển, chờ người mua xác nhận',
    disputed: 'Người mua báo chưa nhận được',
    settled: 'Đã hoàn xong',
  },
  en: {
    requested: 'Going to the payment provider',
    sent: 'The provider is paying it back',
    manual: 'To be transferred',
    transferred: 'Transferred, waiting for the buyer',
    disputed: 'The buyer says it has not come',
    settled: 'Refunded',
  },
}

/** What the trail of a claim or a refund calls each step. */
const stepNames: { readonly [locale in Locale]: { readonly [action: string]: string } } = {
  vi: {
    'claim.open': 'Gửi yêu cầu',
    'claim.accept': 'Người bán đồng ý hoàn toàn bộ',
    'claim.acceptPart': 'Người bán đồng ý một phần',
    'claim.offer': 'Người bán đề nghị một khoản',
    'claim.takeOffer': 'Nhận khoản được đề nghị',
    'claim.decline': 'Người bán từ chối',
    'claim.escalate': 'Chuyển cho cán bộ quyết định',
    'claim.grant': 'Cán bộ quyết định hoàn tiền',
    'claim.dismiss': 'Cán bộ không chấp nhận',
    'claim.withdraw': 'Người mua rút yêu cầu',
    'claim.close': 'Kết thúc',
    'refund.send': 'Đã gửi yêu cầu đến cổng thanh toán',
    'refund.hold': 'Cần chuyển khoản cho người mua',
    'refund.giveAccount': 'Người mua cung cấp số tài khoản',
    'refund.transfer': 'Người bán báo đã chuyển khoản',
    'refund.dispute': 'Người mua báo chưa nhận được',
    'refund.proveTransfer': 'Cán bộ đã kiểm tra chứng từ',
    'refund.settle': 'Tiền đã về người mua',
  },
  en: {
    'claim.open': 'Request sent',
    'claim.accept': 'The seller agrees to all of it',
    'claim.acceptPart': 'The seller agrees to a part',
    'claim.offer': 'The seller offers a sum',
    'claim.takeOffer': 'The offer is taken',
    'claim.decline': 'The seller declines',
    'claim.escalate': 'Passed to an officer',
    'claim.grant': 'The officer decides for a refund',
    'claim.dismiss': 'The officer dismisses it',
    'claim.withdraw': 'The buyer withdraws it',
    'claim.close': 'Closed',
    'refund.send': 'Sent to the payment provider',
    'refund.hold': 'To be transferred to the buyer',
    'refund.giveAccount': 'The buyer named an account',
    'refund.transfer': 'The seller says it was transferred',
    'refund.dispute': 'The buyer says it has not come',
    'refund.proveTransfer': 'The officer checked the proof',
    'refund.settle': 'The money is with the buyer',
  },
}

export function stepName(action: string, locale: Locale): string {
  return stepNames[locale][action] ?? action
}

/** Reasons that time gives; everything else is what a person wrote. */
const timesReasons: { readonly [locale in Locale]: { readonly [code: string]: string } } = {
  vi: {
    'not-answered': 'Quá hạn mà không có trả lời.',
    'parcel-returned': 'Kiện hàng đã quay về người bán, toàn bộ tiền được hoàn.',
    'refund-failed': 'Cổng thanh toán không hoàn được.',
  },
  en: {
    'not-answered': 'Nobody answered in time.',
    'parcel-returned': 'The parcel went back to the seller and all of the money is refunded.',
    'refund-failed': 'The payment provider could not pay it back.',
  },
}

export function stepReason(reason: string, locale: Locale): string {
  return timesReasons[locale][reason] ?? reason
}
