import { messages } from '#app/i18n/messages.ts'

/** Words inside the small components. */
export const kitText = messages({
  vi: {
    errorsTitle: 'Chưa gửi được, xin xem lại:',
    required: 'bắt buộc',
    choose: 'Chọn…',
    chooseFile: 'Chọn tệp',
    pages: 'Phân trang',
    previous: 'Trang trước',
    next: 'Trang sau',
    page: (page: number) => `Trang ${page}`,
    pageOf: (page: number, count: number) => `Trang ${page}/${count}`,
    done: 'đã xong',
    current: 'đang ở bước này',
    todo: 'chưa tới',
    stopped: 'đã dừng',
    noPicture: 'Chưa có ảnh',
  },
  en: {
    errorsTitle: 'Not sent yet. Please check:',
    required: 'required',
    choose: 'Choose…',
    chooseFile: 'Choose a file',
    pages: 'Pages',
    previous: 'Previous page',
    next: 'Next page',
    page: (page: number) => `Page ${page}`,
    pageOf: (page: number, count: number) => `Page ${page} of ${count}`,
    done: 'done',
    current: 'in progress',
    todo: 'to come',
    stopped: 'stopped',
    noPicture: 'No picture yet',
  },
})
