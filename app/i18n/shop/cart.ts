import type { LineProblem } from '#app/domain/cart/rules/line-problem.ts'
import type { ChangeQuantityProblem } from '#app/domain/cart/use-cases/change-quantity.server.ts'
import type { PutInCartProblem } from '#app/domain/cart/use-cases/put-in-cart.server.ts'
import { messages, type ProblemTexts } from '#app/i18n/messages.ts'

export const cartText = messages({
  vi: {
    title: 'Giỏ hàng',
    lead: (lines: number, vendors: number) => `${lines} mặt hàng từ ${vendors} gian hàng. Mỗi gian hàng gói và giao riêng.`,
    empty: 'Giỏ hàng đang trống',
    emptyText: 'Xem thử các món đang vào mùa, hái hôm nay gửi hôm nay.',
    browse: 'Xem hàng đang mùa',
    added: 'Đã thêm vào giỏ hàng.',
    removed: 'Đã bỏ khỏi giỏ hàng.',
    changed: 'Đã cập nhật số lượng.',
    quantityOf: (name: string) => `Số lượng ${name}`,
    update: 'Cập nhật',
    remove: 'Bỏ',
    removeNamed: (name: string) => `Bỏ ${name} khỏi giỏ`,
    vendorTotal: 'Tiền hàng của gian',
    goods: 'Tiền hàng',
    shippingLater: 'Phí giao hàng chọn ở bước sau, riêng từng gian hàng. Giá đã gồm thuế.',
    checkout: 'Đặt hàng',
    hasProblems: 'Có món chưa đặt được. Bạn đổi số lượng hoặc bỏ món đó ra rồi đặt tiếp; các món khác vẫn còn nguyên.',
    alcohol: 'Trong giỏ có đồ uống có cồn',
    alcoholText: 'Người mua phải đủ 18 tuổi và thanh toán trực tuyến (không thu tiền mặt). Người giao có thể xem giấy tờ khi trao hàng.',
    signInHint: 'Có tài khoản?',
    signIn: 'Đăng nhập để dùng địa chỉ đã lưu',
  },
  en: {
    title: 'Your cart',
    lead: (lines: number, vendors: number) =>
      `${lines} item${lines === 1 ? '' : 's'} from ${vendors} shop${vendors === 1 ? '' : 's'}. Each shop packs and sends its own parcel.`,
    empty: 'Your cart is empty',
    emptyText: 'Have a look at what is in season now.',
    browse: 'See what is in season',
    added: 'Added to your cart.',
    removed: 'Removed from your cart.',
    changed: 'Quantity updated.',
    quantityOf: (name: string) => `Quantity of ${name}`,
    update: 'Update',
    remove: 'Remove',
    removeNamed: (name: string) => `Remove ${name} from the cart`,
    vendorTotal: 'Goods of this shop',
    goods: 'Goods',
    shippingLater: 'Delivery is chosen in the next step, separately for each shop. Prices include tax.',
    checkout: 'Check out',
    hasProblems: 'Some items cannot be ordered as they are. Change the quantity or remove them to go on; the rest stays as it is.',
    alcohol: 'There is alcohol in your cart',
    alcoholText: 'Buyers must be at least 18 and pay online (no cash on delivery). You may be asked for identification at the door.',
    signInHint: 'Have an account?',
    signIn: 'Sign in to use a saved address',
  },
})

export const lineProblemTexts: ProblemTexts<LineProblem> = {
  vi: {
    'not-for-sale': 'Món này hiện không bán nữa.',
    'sold-out': 'Tạm hết hàng.',
    'only-left': ({ available }) => `Chỉ còn ${available}.`,
  },
  en: {
    'not-for-sale': 'No longer for sale.',
    'sold-out': 'Out of stock for now.',
    'only-left': ({ available }) => `Only ${available} left.`,
  },
}

export const putInCartProblems: ProblemTexts<PutInCartProblem> = {
  vi: {
    'quantity-wrong': 'Số lượng từ 1 đến 999.',
    'not-for-sale': 'Món này hiện không bán nên chưa thêm vào giỏ được.',
    'cart-full': 'Giỏ hàng đã có 100 mặt hàng. Bạn đặt bớt rồi thêm tiếp nhé.',
  },
  en: {
    'quantity-wrong': 'The quantity is from 1 to 999.',
    'not-for-sale': 'This is not for sale at the moment, so it was not added.',
    'cart-full': 'Your cart already holds 100 items. Please order those first.',
  },
}

export const changeQuantityProblems: ProblemTexts<ChangeQuantityProblem> = {
  vi: { 'quantity-wrong': 'Số lượng từ 1 đến 999.', 'line-gone': 'Món này không còn trong giỏ.' },
  en: { 'quantity-wrong': 'The quantity is from 1 to 999.', 'line-gone': 'This is no longer in your cart.' },
}
