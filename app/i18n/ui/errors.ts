import { messages } from '#app/i18n/messages.ts'

/** What the error pages say: what happened, and what to do now. */
export const errorText = messages({
  vi: {
    notFoundTitle: 'Không tìm thấy trang này',
    notFound: 'Có thể sản phẩm đã ngừng bán hoặc đường dẫn bị gõ nhầm. Bạn thử tìm lại, hoặc về trang chủ xem hàng đang mùa.',
    forbiddenTitle: 'Tài khoản này không vào được trang này',
    forbidden: 'Trang chỉ dành cho người được giao việc. Nếu đó là bạn, hãy đăng nhập bằng tài khoản được giao.',
    methodTitle: 'Trang này không nhận thao tác vừa rồi',
    method: 'Hãy quay lại trang trước và thử lại.',
    conflictTitle: 'Thông tin vừa thay đổi',
    conflict: 'Có người vừa sửa thông tin này. Tải lại trang để xem bản mới nhất.',
    tooManyTitle: 'Thao tác hơi nhanh',
    tooMany: 'Bạn đã thử quá nhiều lần. Vui lòng chờ một chút rồi thử lại.',
    tooManyWait: (seconds: number) =>
      `Bạn đã thử quá nhiều lần. Vui lòng thử lại sau ${seconds < 90 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`}.`,
    awayTitle: 'Chợ đang bảo trì',
    away: 'Vui lòng thử lại sau ít phút. Giỏ hàng và đơn hàng của bạn vẫn còn nguyên.',
    brokenTitle: 'Có trục trặc phía chúng tôi',
    broken: 'Trang chưa mở được. Sự cố đã được ghi lại; bạn thử lại, hoặc quay lại sau ít phút.',
    requestId: 'Mã sự cố (gửi kèm khi cần hỗ trợ):',
    retry: 'Thử lại',
    home: 'Về trang chủ',
    otherAccount: 'Đăng nhập tài khoản khác',
  },
  en: {
    notFoundTitle: 'We cannot find this page',
    notFound: 'The product may no longer be sold, or the address may be mistyped. Try a search, or see what is in season on the home page.',
    forbiddenTitle: 'This account cannot open this page',
    forbidden: 'It is only for the people in charge. If that is you, sign in with the account you were given.',
    methodTitle: 'This page does not take that action',
    method: 'Please go back and try again.',
    conflictTitle: 'This has just changed',
    conflict: 'Somebody has just edited it. Reload the page to see the latest version.',
    tooManyTitle: 'That was a little fast',
    tooMany: 'There were too many tries. Please wait a moment and try again.',
    tooManyWait: (seconds: number) =>
      `There were too many tries. Please try again in ${seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}.`,
    awayTitle: 'The market is being maintained',
    away: 'Please try again in a few minutes. Your cart and your orders are safe.',
    brokenTitle: 'Something went wrong on our side',
    broken: 'This page could not be opened. The fault has been recorded; please try again, now or in a few minutes.',
    requestId: 'Fault code (please quote it when you ask for help):',
    retry: 'Try again',
    home: 'Home page',
    otherAccount: 'Sign in with another account',
  },
})
