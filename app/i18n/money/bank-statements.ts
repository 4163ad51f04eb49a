import type { RowProblem } from '#app/domain/payments/rules/read-statement-row.ts'
import type { ColumnUse } from '#app/domain/payments/rules/statement-columns.ts'
import type { StatementState } from '#app/domain/payments/rules/statement-states.ts'
import type { StartStatementProblem } from '#app/domain/payments/use-cases/start-statement.server.ts'
import type { UploadStatementProblem } from '#app/domain/payments/use-cases/upload-statement.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages, type ProblemTexts } from '#app/i18n/messages.ts'

type Named<Key extends string> = { readonly [locale in Locale]: { readonly [key in Key]: string } }

/** Importing bank statements. */
export const statementsText = messages({
  vi: {
    title: 'Sao kê ngân hàng',
    lead: 'Tải sao kê dạng CSV từ trang của ngân hàng rồi chọn tệp ở đây. Nhập lại một sao kê không gây trùng.',
    file: 'Tệp sao kê (CSV, tối đa 20 MB)',
    vendor: 'Của cơ sở nào',
    upload: 'Tải lên',
    list: 'Đã tải lên',
    none: 'Chưa có sao kê nào.',
    tooLarge: 'Tệp lớn hơn 20 MB. Xin chia theo tháng rồi nhập từng phần.',
    noFile: 'Xin chọn tệp sao kê.',
    noVendor: 'Xin chọn cơ sở.',
    page: (name: string) => `Sao kê ${name}`,
    account: 'Tài khoản',
    encoding: 'Bảng mã',
    uploadedAt: 'Tải lên lúc',
    state: 'Tình trạng',
    columns: 'Cột nào là gì?',
    columnsHint: 'Đã đoán theo tên cột của ngân hàng và sẽ nhớ cho lần sau. Xin xem lại rồi bấm nhập.',
    sample: 'Mấy dòng đầu của tệp',
    notUsed: 'Không có',
    start: 'Nhập sao kê',
    running: 'Đang nhập',
    progress: (done: string, total: string) => `${done} trên khoảng ${total} dòng`,
    runningHint: 'Trang này tự cập nhật. Bạn có thể đóng lại, việc nhập vẫn tiếp tục.',
    result: 'Kết quả',
    rows: 'Số dòng',
    fresh: 'Khoản tiền vào mới',
    known: 'Đã nhập từ trước',
    outgoing: 'Tiền ra (bỏ qua)',
    settled: 'Khoản xác nhận được đơn',
    waiting: 'Khoản cần người xem',
    faultCount: 'Dòng lỗi',
    toTransfers: 'Xem các khoản chuyển đến',
    faults: 'Dòng không đọc được',
    faultsHint: 'Chọn lại cột ở dưới (ví dụ cột ngày hay cột tiền) rồi bấm đọc lại. Chỉ những dòng này được đọc lại.',
    faultsMore: (count: number) => `và ${count} dòng nữa`,
    row: 'Dòng',
    problem: 'Lỗi',
    content: 'Nội dung',
    retry: 'Đọc lại dòng lỗi',
  },
  en: {
    title: 'Bank statements',
    lead: 'Download the statement as CSV from your bank’s site and choose the file here. Importing one twice doubles nothing.',
    file: 'Statement file (CSV, at most 20 MB)',
    vendor: 'Whose account',
    upload: 'Upload',
    list: 'Uploaded',
    none: 'No statements yet.',
    tooLarge: 'The file is larger than 20 MB. Please import it month by month.',
    noFile: 'Please choose the statement file.',
    noVendor: 'Please choose the business.',
    page: (name: string) => `Statement ${name}`,
    account: 'Account',
    encoding: 'Encoding',
    uploadedAt: 'Uploaded',
    state: 'State',
    columns: 'Which column is what?',
    columnsHint: 'Guessed by the bank’s column names, and remembered for the next time. Please check, then import.',
    sample: 'The first rows of the file',
    notUsed: 'None',
    start: 'Import the statement',
    running: 'Importing',
    progress: (done: string, total: string) => `${done} of about ${total} rows`,
    runningHint: 'This page updates by itself. You can close it; the import goes on.',
    result: 'Result',
    rows: 'Rows',
    fresh: 'New incoming transfers',
    known: 'Imported before',
    outgoing: 'Outgoing (left out)',
    settled: 'Transfers that confirmed an order',
    waiting: 'Transfers to be looked at',
    faultCount: 'Rows that failed',
    toTransfers: 'See the incoming transfers',
    faults: 'Rows that could not be read',
    faultsHint: 'Choose the columns below again (for example that of the date or the money) and read again. Only these rows are read again.',
    faultsMore: (count: number) => `and ${count} more`,
    row: 'Row',
    problem: 'Problem',
    content: 'Content',
    retry: 'Read the failed rows again',
  },
})

export const columnUseNames: Named<ColumnUse> = {
  vi: {
    date: 'Ngày giao dịch',
    text: 'Nội dung',
    credit: 'Tiền vào (ghi có)',
    debit: 'Tiền ra (ghi nợ)',
    amount: 'Số tiền (một cột cho cả vào và ra)',
    direction: 'Dấu vào/ra (Nợ/Có)',
    balance: 'Số dư',
    reference: 'Số giao dịch của ngân hàng',
    currency: 'Loại tiền',
  },
  en: {
    date: 'Date',
    text: 'Text',
    credit: 'Money in (credit)',
    debit: 'Money out (debit)',
    amount: 'Amount (one column for both ways)',
    direction: 'In or out (Dr/Cr)',
    balance: 'Balance',
    reference: 'The bank’s transaction number',
    currency: 'Currency',
  },
}

export const statementStateNames: Named<StatementState> = {
  vi: { asked: 'Chờ xác nhận cột', running: 'Đang nhập', done: 'Đã nhập' },
  en: { asked: 'Columns to be confirmed', running: 'Importing', done: 'Imported' },
}

export const rowProblemNames: Named<RowProblem> = {
  vi: {
    'bad-date': 'Ngày không đọc được',
    'bad-amount': 'Số tiền không đọc được',
    'not-whole': 'Số tiền có phần lẻ',
    'foreign-currency': 'Không phải tiền đồng',
    'no-direction': 'Không rõ tiền vào hay ra',
  },
  en: {
    'bad-date': 'The date does not read',
    'bad-amount': 'The amount does not read',
    'not-whole': 'The amount has a fraction',
    'foreign-currency': 'Not in đồng',
    'no-direction': 'In or out is not clear',
  },
}

export const statementProblems: ProblemTexts<UploadStatementProblem | StartStatementProblem> = {
  vi: {
    'not-found': 'Không tìm thấy.',
    'not-allowed': 'Chỉ người đứng đầu hoặc kế toán được nhập sao kê.',
    'no-account': 'Cơ sở chưa có tài khoản ngân hàng trong hồ sơ.',
    'not-csv': 'Đây là tệp Excel hoặc PDF. Trên trang ngân hàng xin chọn dạng CSV, hoặc mở bằng Excel rồi lưu thành CSV.',
    'unreadable': 'Không thấy bảng giao dịch nào trong tệp này.',
    'bad-columns': 'Cần có cột ngày, nội dung và tiền vào (hoặc số tiền), mỗi thứ một cột riêng.',
  },
  en: {
    'not-found': 'Not found.',
    'not-allowed': 'Only the leader or the bookkeeper imports statements.',
    'no-account': 'The business has no bank account in its application yet.',
    'not-csv': 'This is an Excel or PDF file. Please choose CSV on your bank’s site, or save it as CSV in Excel.',
    'unreadable': 'There is no table of transactions in this file.',
    'bad-columns': 'A date, a text and the money in (or an amount) are needed, each in a column of its own.',
  },
}
