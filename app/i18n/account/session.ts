import { messages } from '../messages.ts'

/** Said on the way to the login page. */
export const sessionText = messages({
  vi: {
    ended: 'Phiên đăng nhập đã hết. Mời bạn đăng nhập lại để tiếp tục.',
    endedWithForm: 'Phiên đăng nhập đã hết. Nội dung vừa nhập được giữ lại, bạn đăng nhập rồi gửi lại nhé.',
    codesNeeded: 'Trang cán bộ cần mã xác thực từ điện thoại. Mời bạn bật mã trước.',
    needed: 'Bạn cần đăng nhập để vào trang này.',
  },
  en: {
    ended: 'Your session has ended. Please sign in again to go on.',
    endedWithForm: 'Your session has ended. What you typed is kept: sign in and send it again.',
    codesNeeded: 'The officers’ desk needs codes from your phone. Please turn them on first.',
    needed: 'Please sign in to see this page.',
  },
})
