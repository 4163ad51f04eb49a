import type {
  AcceptOrderProblem,
  DeliverOrderProblem,
  PackOrderProblem,
  ShipOrderProblem,
  StopOrderProblem,
} from '#app/domain/orders/rules/order-problems.ts'
import type { ProblemTexts } from '../messages.ts'
import { orderStateNames } from './orders-words.ts'

export const orderProblemTexts: ProblemTexts<
  AcceptOrderProblem | PackOrderProblem | ShipOrderProblem | DeliverOrderProblem | StopOrderProblem
> = {
  vi: {
    'not-found': 'Không tìm thấy đơn này.',
    'not-your-role': 'Việc này cần chủ nhiệm hoặc kế toán làm.',
    'wrong-state': ({ state }) => `Đơn đang ở trạng thái “${orderStateNames.vi[state]}” nên không làm bước này được.`,
    'lots-do-not-add-up': ({ nameVi, wanted, chosen }) => `${nameVi}: cần ${wanted}, các lô đã chọn cộng lại là ${chosen}.`,
    'lot-unknown': 'Có lô không thuộc mặt hàng này. Tải lại trang rồi chọn lại.',
    'lot-expired': ({ code }) => `Lô ${code} đã hết hạn sử dụng, không được giao.`,
    'lot-recalled': ({ code }) => `Lô ${code} đang bị thu hồi hoặc đã khóa, không được giao.`,
    'lot-short': ({ code, free }) => `Lô ${code} chỉ còn ${free}.`,
    'carrier-missing': 'Chọn đơn vị vận chuyển.',
    'tracking-number-missing': 'Ghi mã vận đơn: 5 đến 40 chữ cái, chữ số.',
    'is-picked-up': 'Khách đến lấy đơn này, không gửi qua đơn vị vận chuyển.',
    'reason-missing': 'Chọn lý do. Nếu chọn “Lý do khác” xin ghi rõ.',
  },
  en: {
    'not-found': 'There is no such order.',
    'not-your-role': 'This is for the leader or the bookkeeper.',
    'wrong-state': ({ state }) => `The order is “${orderStateNames.en[state]}”, so this step is not possible.`,
    'lots-do-not-add-up': ({ nameVi, nameEn, wanted, chosen }) =>
      `${nameEn || nameVi}: ${wanted} needed, the chosen lots add up to ${chosen}.`,
    'lot-unknown': 'A lot is not of this product. Load the page again and choose anew.',
    'lot-expired': ({ code }) => `Lot ${code} has expired and may not be sent.`,
    'lot-recalled': ({ code }) => `Lot ${code} is recalled or closed and may not be sent.`,
    'lot-short': ({ code, free }) => `Lot ${code} has only ${free} left.`,
    'carrier-missing': 'Choose a carrier.',
    'tracking-number-missing': 'Write the tracking number: 5 to 40 letters and digits.',
    'is-picked-up': 'The buyer fetches this order; it is not sent.',
    'reason-missing': 'Choose a reason. With “Another reason”, please say which.',
  },
}
