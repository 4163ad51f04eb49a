import type { DeleteAccountProblem } from '#app/domain/accounts/use-cases/delete-account.server.ts'
import { messages, type ProblemTexts } from '../messages.ts'

/** A copy of one's data, and leaving. */
export const personalDataText = messages({
  vi: {
    title: 'Dữ liệu của bạn',
    back: 'Về tài khoản',
    copyTitle: 'Nhận bản sao',
    copy: 'Một tệp JSON gồm thông tin tài khoản, địa chỉ, đơn hàng, yêu cầu đổi trả, tiền hoàn, yêu cầu hóa đơn, phản ánh và thư đã gửi cho bạn. Không có mật khẩu hay mã bí mật.',
    download: 'Tải bản sao',
    deleteTitle: 'Xóa tài khoản',
    deleteText: 'Tên, e-mail, số điện thoại, địa chỉ, giỏ hàng và thư lưu ở sàn bị xóa ngay, không khôi phục được. Đơn hàng và chứng từ đã có được giữ theo thời hạn luật định (kế toán: 10 năm).',
    password: 'Mật khẩu, để xác nhận',
    sure: 'Tôi hiểu tài khoản sẽ bị xóa vĩnh viễn.',
    sureNeeded: 'Xin đánh dấu vào ô này nếu bạn chắc chắn.',
    delete: 'Xóa tài khoản',
    deleted: 'Tài khoản đã được xóa. Cảm ơn bạn đã ghé Chợ Ba Tỉnh.',
    tooMany: (minutes: number) => `Bạn đã thử quá nhiều lần. Vui lòng đợi ${minutes} phút rồi thử lại.`,
  },
  en: {
    title: 'Your data',
    back: 'Back to your account',
    copyTitle: 'Get a copy',
    copy: 'A JSON file with your account, addresses, orders, claims, refunds, invoice requests, messages and the letters we sent you. No passwords or secrets.',
    download: 'Download the copy',
    deleteTitle: 'Delete the account',
    deleteText: 'Name, e-mail, phone, addresses, cart and our copies of letters go at once and for good. Orders and documents stay as long as the law wants them (accounting: 10 years).',
    password: 'Your password, to confirm',
    sure: 'I understand that the account will be gone for good.',
    sureNeeded: 'Please tick the box if you are sure.',
    delete: 'Delete the account',
    deleted: 'The account is deleted. Thank you for having been here.',
    tooMany: (minutes: number) => `Too many tries. Please wait ${minutes} min and try again.`,
  },
})

export const deleteAccountProblems: ProblemTexts<DeleteAccountProblem> = {
  vi: {
    wrongPassword: 'Mật khẩu chưa đúng.',
    stillOfficer: 'Tài khoản này đang giữ vai trò cán bộ. Người vận hành cần gỡ vai trò đó trước.',
    stillOnStaff: 'Tài khoản này đang làm việc cho một cơ sở. Hãy nhờ chủ nhiệm cho thôi trong mục Nhân sự trước.',
    ordersUnderWay: ({ count }) => `Còn ${count} kiện hàng đang trên đường. Hãy đợi giao xong rồi xóa tài khoản.`,
  },
  en: {
    wrongPassword: 'This is not your password.',
    stillOfficer: 'This account holds an officer’s post. Whoever runs the floor has to end it first.',
    stillOnStaff: 'This account works for a business. Ask its leader to remove it from the staff first.',
    ordersUnderWay: ({ count }) => (count === 1 ? '1 parcel is still on its way. Please wait for it.' : `${count} parcels are still on their way. Please wait for them.`),
  },
}
