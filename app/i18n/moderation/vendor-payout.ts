import type { SetStripeAccountProblem } from '#app/domain/vendors/use-cases/set-stripe-account.server.ts'
import { messages, type ProblemTexts } from '../messages.ts'

/** A vendor's own account at the provider that splits card payments. */
export const vendorPayoutText = messages({
  vi: {
    title: 'Tài khoản Stripe',
    lead: 'Có tài khoản, cơ sở nhận phần của mình ngay sau khi thẻ được trả, kể cả những đơn đang chờ. Không có, phần đó đợi đến kỳ quyết toán.',
    account: 'Mã tài khoản liên kết',
    hint: 'Dạng acct_…, lấy từ trang Stripe. Để trống là gỡ bỏ.',
    save: 'Lưu',
    saved: 'Đã lưu tài khoản.',
    transfers: 'Các khoản đã chuyển',
    none: 'Chưa có khoản nào',
    when: 'Lúc',
    order: 'Kiện hàng',
    what: 'Việc',
    to: 'Đến',
    state: 'Tình trạng',
    amount: 'Số tiền',
    transfer: 'Chuyển cho cơ sở',
    reversal: 'Lấy lại phần đã hoàn',
    requested: 'Đang gửi',
    done: 'Đã xong',
    refused: 'Bị từ chối',
    back: 'Về cơ sở',
  },
  en: {
    title: 'Stripe account',
    lead: 'With an account the seller gets its part as soon as a card is paid, also of orders that wait. Without one that part waits for the settlement.',
    account: 'Connected account',
    hint: 'Like acct_…, from Stripe’s pages. Empty removes it.',
    save: 'Save',
    saved: 'The account is saved.',
    transfers: 'Handed over',
    none: 'Nothing yet',
    when: 'When',
    order: 'Parcel',
    what: 'What',
    to: 'To',
    state: 'State',
    amount: 'Amount',
    transfer: 'Handed to the seller',
    reversal: 'Taken back for a refund',
    requested: 'On its way',
    done: 'Done',
    refused: 'Refused',
    back: 'To the seller',
  },
})

export const setAccountProblems: ProblemTexts<SetStripeAccountProblem> = {
  vi: {
    notAllowed: 'Chỉ người vận hành sàn đặt được tài khoản này.',
    notFound: 'Không tìm thấy cơ sở này.',
    badAccount: 'Mã tài khoản bắt đầu bằng acct_ và chỉ gồm chữ, số.',
  },
  en: {
    notAllowed: 'Only the operator of the floor sets this account.',
    notFound: 'This seller was not found.',
    badAccount: 'An account begins with acct_ and has only letters and digits.',
  },
}
