import type { Verdict } from '#app/domain/payments/rules/match-transfer.ts'
import type { TransferDecision } from '#app/domain/payments/rules/transfer-decisions.ts'
import type { TransferState } from '#app/domain/payments/rules/transfer-states.ts'
import type { TransferTab } from '#app/domain/payments/rules/transfer-view.ts'
import type { DecideTransferProblem } from '#app/domain/payments/use-cases/decide-transfer.server.ts'
import type { LinkTransferProblem } from '#app/domain/payments/use-cases/link-transfer.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages, type ProblemTexts } from '#app/i18n/messages.ts'

type Named<Key extends string> = { readonly [locale in Locale]: { readonly [key in Key]: string } }

/** Transfers into vendors' accounts: the vendor centre and the moderation desk show the same list. */
export const transfersText = messages({
  vi: {
    title: 'Chuyển khoản đến',
    lead: 'Khoản ghi đúng mã đơn và đúng số tiền tự được xác nhận. Ở đây là những khoản cần người xem.',
    statements: 'Nhập sao kê',
    tabs: 'Danh sách chuyển khoản',
    search: 'Tìm theo nội dung, mã đơn, số tiền',
    find: 'Tìm',
    clear: 'Bỏ tìm kiếm',
    found: (text: string) => `Kết quả tìm “${text}”.`,
    nothingWaiting: 'Không có khoản nào cần xem',
    nothingWaitingHint: 'Nhập sao kê mỗi ngày để đơn được xác nhận sớm.',
    nothing: 'Không có khoản nào',
    order: 'Đơn',
    due: (amount: string) => `cần ${amount}`,
    missing: (amount: string) => `thiếu ${amount}`,
    surplus: (amount: string) => `dư ${amount}`,
    account: (number: string) => `vào tài khoản ${number}`,
    owes: (amount: string) => `Cần chuyển trả người gửi ${amount}.`,
    waived: (amount: string) => `Người bán đã bỏ qua ${amount} còn thiếu.`,
    linkLabel: 'Mã đơn của khoản này',
    link: 'Gắn vào đơn',
    linkTo: (code: string) => `Đây là tiền của đơn ${code}`,
    done: 'Đã ghi nhận.',
    linked: 'Đã gắn vào đơn và xác nhận: đúng số tiền.',
    linkedWaiting: 'Đã gắn vào đơn. Số tiền hoặc thời hạn không khớp, xin quyết định tiếp.',
    notification: 'ngân hàng báo',
    statement: 'sao kê',
    forOfficer: 'Người bán quyết định trước. Cán bộ xử lý khi người bán bỏ quên hoặc nhờ giúp.',
  },
  en: {
    title: 'Incoming transfers',
    lead: 'What names its order and is exact is confirmed by itself. Here is what somebody has to look at.',
    statements: 'Import a statement',
    tabs: 'Lists of transfers',
    search: 'Search by text, order code or amount',
    find: 'Search',
    clear: 'Clear the search',
    found: (text: string) => `Results for “${text}”.`,
    nothingWaiting: 'Nothing to look at',
    nothingWaitingHint: 'Import your statement every day, so that orders are confirmed soon.',
    nothing: 'Nothing here',
    order: 'Order',
    due: (amount: string) => `${amount} due`,
    missing: (amount: string) => `short by ${amount}`,
    surplus: (amount: string) => `over by ${amount}`,
    account: (number: string) => `into account ${number}`,
    owes: (amount: string) => `${amount} has to go back to the sender.`,
    waived: (amount: string) => `The seller did without the missing ${amount}.`,
    linkLabel: 'Code of the order it pays',
    link: 'Link to the order',
    linkTo: (code: string) => `It pays order ${code}`,
    done: 'Noted.',
    linked: 'Linked and confirmed: the amount is exact.',
    linkedWaiting: 'Linked. The amount or the time does not fit; please decide.',
    notification: 'told by the bank',
    statement: 'statement',
    forOfficer: 'The seller decides first. Officers step in when it is forgotten or asks for help.',
  },
})

export const transferTabNames: Named<TransferTab> = {
  vi: { waiting: 'Cần xem', owed: 'Cần trả lại', settled: 'Đã xác nhận', others: 'Khác' },
  en: { waiting: 'To look at', owed: 'To give back', settled: 'Confirmed', others: 'Others' },
}

export const verdictNames: Named<Verdict> = {
  vi: {
    'exact': 'Đúng số tiền',
    'short': 'Thiếu tiền',
    'over': 'Dư tiền',
    'late': 'Trễ hạn',
    'duplicate': 'Đơn đã trả rồi',
    'no-reference': 'Không ghi mã đơn',
    'wrong-account': 'Đơn của người bán khác',
  },
  en: {
    'exact': 'Exact',
    'short': 'Too little',
    'over': 'Too much',
    'late': 'Too late',
    'duplicate': 'Paid already',
    'no-reference': 'No reference',
    'wrong-account': 'Another seller’s order',
  },
}

export const transferStateNames: Named<TransferState> = {
  vi: {
    new: 'Mới',
    settled: 'Đã xác nhận',
    waiting: 'Cần xem',
    unrelated: 'Không liên quan',
    twin: 'Trùng tin ngân hàng báo',
    owed: 'Cần trả lại',
    returned: 'Đã trả lại',
    dismissed: 'Không phải của chợ',
  },
  en: {
    new: 'New',
    settled: 'Confirmed',
    waiting: 'To look at',
    unrelated: 'Not about the market',
    twin: 'Told twice',
    owed: 'To give back',
    returned: 'Given back',
    dismissed: 'Not ours',
  },
}

export const decisionNames: Named<TransferDecision> = {
  vi: {
    accept: 'Nhận, coi như đã trả',
    giveBack: 'Trả lại người gửi',
    dismiss: 'Không phải tiền của chợ',
    reopen: 'Xem lại',
    repaid: 'Tôi đã chuyển trả',
  },
  en: { accept: 'Accept as paid', giveBack: 'Give back', dismiss: 'Not ours', reopen: 'Look again', repaid: 'I have sent it back' },
}

/** What accepting means, by the verdict: said before the button is pressed. */
export const acceptHints: { readonly [locale in Locale]: { readonly [verdict in Verdict]?: string } } = {
  vi: {
    short: 'Nhận: đơn được xác nhận, người bán bỏ qua phần còn thiếu.',
    over: 'Nhận: đơn được xác nhận, người bán trả lại phần dư.',
    late: 'Nhận: đơn được mở lại nếu còn hàng; hết hàng thì tiền được hoàn.',
  },
  en: {
    short: 'Accept: the order is confirmed and the seller does without what is missing.',
    over: 'Accept: the order is confirmed and the seller gives back what is too much.',
    late: 'Accept: the order is revived while there is stock; otherwise the money goes back.',
  },
}

export const transferProblems: ProblemTexts<DecideTransferProblem | LinkTransferProblem> = {
  vi: {
    'not-found': 'Không tìm thấy khoản này.',
    'not-allowed': 'Chỉ người đứng đầu hoặc kế toán được quyết định về tiền.',
    'not-open': 'Khoản này đã được xử lý.',
    'no-such-order': 'Người bán này không có đơn chuyển khoản nào theo mã đó.',
  },
  en: {
    'not-found': 'This transfer was not found.',
    'not-allowed': 'Only the leader or the bookkeeper decides about money.',
    'not-open': 'This transfer has been dealt with.',
    'no-such-order': 'This seller has no order by that code to be paid by transfer.',
  },
}
