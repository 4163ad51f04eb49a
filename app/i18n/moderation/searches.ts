import { messages } from '../messages.ts'

/** What people look for on the market. */
export const searchesText = messages({
  vi: {
    title: 'Khách tìm gì',
    lead: '30 ngày gần nhất. Sàn chỉ giữ từ khóa và ngày, không biết ai tìm; sau 90 ngày thì xóa.',
    unanswered: 'Có người tìm, chưa ai bán',
    unansweredLead: 'Phần lớn lượt tìm không ra hàng, hoặc chỉ ra món gần giống. Đây là nhu cầu hợp tác xã có thể đáp ứng.',
    rising: 'Đang tăng',
    risingLead: '7 ngày qua được tìm nhiều ít nhất gấp đôi so với trước đó.',
    top: 'Tìm nhiều nhất',
    words: 'Từ khóa',
    uses: 'Lượt tìm',
    recent: '7 ngày qua',
    noAnswer: 'Không ra hàng',
    clicks: 'Có xem sản phẩm',
    none: 'Chưa có',
    nothing: 'Chưa có lượt tìm nào trong 30 ngày',
  },
  en: {
    title: 'Searches',
    lead: 'The last 30 days. The floor keeps the words and the day, never who searched; after 90 days they are deleted.',
    unanswered: 'Wanted, and sold by nobody yet',
    unansweredLead: 'Most of these searches found nothing, or only something similar. A cooperative could meet this demand.',
    rising: 'Rising',
    risingLead: 'Searched at least twice as often in the last 7 days as before.',
    top: 'Most searched',
    words: 'Words',
    uses: 'Searches',
    recent: 'Last 7 days',
    noAnswer: 'Found nothing',
    clicks: 'Product opened',
    none: 'None yet',
    nothing: 'No searches in the last 30 days',
  },
})
