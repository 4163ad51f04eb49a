import type { ShippingClass } from '#app/domain/catalog/rules/shipping-classes.ts'
import type { PublishedWindows } from '#app/domain/claims/rules/claim-window.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { Policy } from './policy.ts'

const goodsNames: Readonly<Record<Locale, Readonly<Record<ShippingClass, string>>>> = {
  vi: {
    live: 'hàng sống',
    flower: 'hoa tươi',
    fresh_fast: 'hàng tươi giao nhanh',
    chilled: 'hàng giữ mát',
    frozen: 'hàng đông lạnh',
    ambient_fragile: 'hàng dễ vỡ',
    ambient: 'hàng thường',
    service: 'dịch vụ tại chỗ',
  },
  en: {
    live: 'live goods',
    flower: 'flowers',
    fresh_fast: 'fresh goods sent fast',
    chilled: 'chilled goods',
    frozen: 'frozen goods',
    ambient_fragile: 'fragile goods',
    ambient: 'ordinary goods',
    service: 'services on site',
  },
}

/** Up to two days in hours, as people who have fish in the kitchen count; longer in days. */
function howLong(hours: number, locale: Locale): string {
  const inDays = hours > 48 && hours % 24 === 0
  if (locale === 'vi') return inDays ? `${hours / 24} ngày` : `${hours} giờ`
  return inDays ? `${hours / 24} days` : `${hours} hours`
}

function windowsSaid({ groups }: PublishedWindows, locale: Locale): string {
  return groups.map(({ hours, shippingClasses }) => `${howLong(hours, locale)}: ${shippingClasses.map((one) => goodsNames[locale][one]).join(', ')}`).join('; ')
}

/** The windows are those that the rules hold buyers to. */
export const returnPolicy = (windows: PublishedWindows): Policy => ({
  version: '2026-11-23',
  texts: {
    vi: {
      title: 'Đổi trả và hoàn tiền',
      lead: 'Hàng sai, hỏng hoặc không như mô tả thì được trả. Cách làm và thời hạn dưới đây.',
      sections: [
        {
          title: 'Khi nào được trả',
          paragraphs: [
            'Giao sai, giao thiếu, hư hỏng, hết hạn, hoặc khác với mô tả trên trang sản phẩm. Hợp tác xã chịu phí gửi trả.',
            `Thời hạn báo, tính từ lúc nhận hàng – ${windowsSaid(windows, 'vi')}. Hàng tươi, mát, đông lạnh, sống và hoa cần kèm ảnh.`,
            'Luật không buộc nhận lại hàng đúng mô tả chỉ vì đổi ý. Hợp tác xã nào nhận thì ghi rõ ở gian hàng.',
          ],
        },
        {
          title: 'Thông tin sai hoặc thiếu',
          paragraphs: [
            `Nếu thông tin bắt buộc trước khi mua bị sai hoặc thiếu, bạn được chấm dứt hợp đồng trong ${howLong(windows.misdescribedHours, 'vi')} mà không mất chi phí (Luật Bảo vệ quyền lợi người tiêu dùng 2023).`,
          ],
        },
        {
          title: 'Hoàn tiền',
          paragraphs: [
            'Tiền về đúng cách bạn đã trả, chậm nhất 30 ngày; quá hạn có tính lãi. Đơn trả tiền mặt được hoàn qua tài khoản ngân hàng bạn cho biết.',
            'Nếu chỉ một hợp tác xã hủy hoặc nhận lại hàng, phần của các hợp tác xã khác không đổi.',
          ],
        },
        {
          title: 'Thu hồi',
          paragraphs: ['Lô bị thu hồi không được đóng gói hay giao nữa, và trang truy xuất mở bằng mã QR trên gói ghi rõ lô đang bị thu hồi. Xin đừng dùng và liên hệ cơ sở ghi trên trang đó để được hoàn tiền.'],
        },
      ],
    },
    en: {
      title: 'Returns and refunds',
      lead: 'Wrong, damaged or misdescribed goods can be returned. How, and by when.',
      sections: [
        {
          title: 'When you may return goods',
          paragraphs: [
            'When they are wrong, incomplete, damaged, expired or not as described. The cooperative pays for the way back.',
            `Time to report, from receipt – ${windowsSaid(windows, 'en')}. Fresh, chilled, frozen and live goods and flowers need a photo.`,
            'The law does not oblige sellers to take back goods as described because of a change of mind. Cooperatives that do say so on their page.',
          ],
        },
        {
          title: 'Wrong or missing information',
          paragraphs: [
            `If information owed to you before the purchase was wrong or missing, you may end the contract within ${howLong(windows.misdescribedHours, 'en')} at no cost (Consumer Protection Law 2023).`,
          ],
        },
        {
          title: 'Refunds',
          paragraphs: [
            'Money goes back the way it came, within 30 days; later than that it bears interest. Cash orders are refunded to the bank account that you name.',
            'If only one cooperative cancels or takes goods back, the others’ parts stay as they are.',
          ],
        },
        {
          title: 'Recalls',
          paragraphs: ['A recalled lot is no longer packed or sent, and the page behind the QR code on the pack says that it is recalled. Please do not use it, and contact the producer named there for a refund.'],
        },
      ],
    },
  },
})
