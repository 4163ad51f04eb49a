import { rankingOrder, rankingWeights as points, type RankingCriterion } from '#app/domain/search/rules/ranking.ts'
import { formatNumber } from '#app/i18n/format.ts'
import type { Policy } from './policy.ts'

const vi = (value: number) => formatNumber(value, 'vi')
const en = (value: number) => formatNumber(value, 'en')

const criteria: Readonly<Record<RankingCriterion, { vi: string; en: string }>> = {
  ownWords: { vi: 'có chính từ bạn gõ hay chỉ có tên gọi khác', en: 'whether it has your own words or another name of the same' },
  whereWordsStand: {
    vi: 'từ ấy nằm ở đâu (loại hàng, tên, tên gọi khác, ngành hàng, rồi mới đến hợp tác xã và nơi xuất xứ)',
    en: 'where they stand (the kind of thing, name, other names, category, then cooperative and place)',
  },
  wordsTogether: { vi: 'các từ có đứng liền nhau', en: 'whether they stand together' },
  stockSeasonStars: { vi: 'số điểm còn hàng, đang mùa và sao OCOP', en: 'the points for stock, season and stars' },
  newest: { vi: 'hàng nào lên sàn sau', en: 'which is newer' },
}
const inOrder = (locale: 'vi' | 'en') => rankingOrder.map((criterion) => criteria[criterion][locale]).join('; ')

export const rankingPolicy: Policy = {
  version: '2026-11-23',
  texts: {
    vi: {
      title: 'Cách xếp hạng',
      lead: 'Không ai mua được chỗ đứng trên. Thứ tự sản phẩm chỉ dựa vào những điều dưới đây.',
      sections: [
        {
          title: 'Khi bạn tìm bằng từ',
          paragraphs: [
            `Sản phẩm được cộng điểm theo mức khớp với từ bạn gõ trong tên, tên gọi khác, ngành hàng, hợp tác xã và nơi xuất xứ: khớp cả dấu tối đa ${vi(points.exactWords)} điểm, khớp không dấu tối đa ${vi(points.foldedWords)} điểm, tên bắt đầu đúng bằng cụm từ đã gõ ${vi(points.nameBegins)} điểm, bắt đầu bằng từ đầu tiên ${vi(points.nameHead)} điểm, có chứa cả cụm ${vi(points.nameHolds)} điểm.`,
            `Chợ hiểu cả tên gọi vùng miền (dứa, thơm, khóm) và cách viết khác. Sản phẩm mang chính từ bạn gõ được thêm ${vi(points.ownWords)} điểm, nên thường đứng trước món chỉ khớp qua tên gọi khác. Bạn gõ tên một nơi thì hàng của vùng ấy được thêm ${vi(points.place)} điểm.`,
            'Gõ một dịp hay một cách dùng (quà Tết, đồ nhậu, nấu lẩu, đi thăm vườn) thì chợ tìm những ngành hàng và món người ta hay mua cho dịp ấy; món hay mua nhất được tính như một tên gọi khác, món cũng hợp được tính như ngành hàng rộng.',
            `Không món nào khớp đủ các từ thì lấy tên gần giống, tối đa ${vi(points.likeness)} điểm, thêm ${vi(points.foldedWords)} điểm nếu chỉ thiếu một từ, để gõ sai một chút vẫn tìm được.`,
            `Khi máy chủ tìm kiếm trả lời, sản phẩm được so lần lượt theo từng điều, điều trước ngang nhau mới xét điều sau: ${inOrder('vi')}.`,
          ],
        },
        {
          title: 'Còn hàng, đang mùa, sao OCOP',
          paragraphs: [
            `Khi bạn chưa chọn cách xếp, mỗi sản phẩm còn hàng được ${vi(points.inStock)} điểm, đang mùa ${vi(points.inSeason)} điểm, mỗi sao OCOP ${vi(points.perStar)} điểm; bằng điểm thì hàng mới lên sàn đứng trước. Khi tìm bằng từ, số điểm này cộng thêm vào mức khớp.`,
            'Bạn tự chọn được cách xếp khác: mới nhất, giá tăng dần, giá giảm dần. Khi đó chỉ ngày hoặc giá quyết định.',
          ],
        },
        {
          title: 'Những gì không ảnh hưởng',
          paragraphs: [
            'Tiền hoa hồng, quy mô hợp tác xã và việc bạn đã xem gì trước đó không làm thay đổi thứ tự. Sàn không có vị trí trả tiền; nếu sau này có sẽ ghi rõ “Quảng cáo”.',
            'Đồ uống có cồn chỉ hiện với người đã khai đủ tuổi.',
          ],
        },
      ],
    },
    en: {
      title: 'How we rank',
      lead: 'Nobody can buy a better place. The order of products rests on this and nothing else.',
      sections: [
        {
          title: 'When you search with words',
          paragraphs: [
            `A product earns points for how well your words match its name, other names, category, cooperative and place of origin: up to ${en(points.exactWords)} with their diacritics, up to ${en(points.foldedWords)} without, ${en(points.nameBegins)} when the name begins with all of them (an English name: ends), ${en(points.nameHead)} when it begins with the first of them and ${en(points.nameHolds)} when it holds them together.`,
            `Regional names (dứa, thơm, khóm) and other spellings are understood. A product with your own words earns ${en(points.ownWords)} points more, so it usually comes before one that only has another name for the same thing. If you name a place, goods of its region earn ${en(points.place)}.`,
            'If you name an occasion or a use (Tết gifts, drinking snacks, hot pot, a farm visit), the market looks for the categories and goods that people usually buy for it; what they buy first counts like another name of the product, what also fits like its wider category.',
            `If nothing matches all the words, similar names count, up to ${en(points.likeness)} points, and ${en(points.foldedWords)} more if only one word is missing, so that a small typing error still leads somewhere.`,
            `When the search server answers, products are compared by one thing after the other, the next only among equals: ${inOrder('en')}.`,
          ],
        },
        {
          title: 'Stock, season and stars',
          paragraphs: [
            `Until you choose an order, a product earns ${en(points.inStock)} point for being in stock, ${en(points.inSeason)} for being in season and ${en(points.perStar)} per OCOP star; among equals the newest comes first. In a search these points are added to the match.`,
            'You may choose another order: newest, price up, price down. Then only the date or the price decides.',
          ],
        },
        {
          title: 'What makes no difference',
          paragraphs: [
            'Commission, the size of a cooperative and what you looked at before do not change the order. There are no paid places; should there ever be, they will be marked as advertising.',
            'Alcoholic drinks are shown only to those who declared that they are of age.',
          ],
        },
      ],
    },
  },
}
