import type { Policy } from './policy.ts'

export const rankingPolicy: Policy = {
  version: '2026-11-01',
  texts: {
    vi: {
      title: 'Cách xếp hạng',
      lead: 'Không ai mua được chỗ đứng trên. Thứ tự sản phẩm chỉ dựa vào những điều dưới đây.',
      sections: [
        {
          title: 'Khi bạn tìm bằng từ',
          paragraphs: [
            'Quan trọng nhất là từ bạn gõ khớp với tên sản phẩm, rồi đến tên gọi khác, ngành hàng, nơi xuất xứ và tên hợp tác xã. Gõ có dấu hay không dấu đều tìm được; tên khớp cả dấu đứng trước.',
            'Khi mức khớp như nhau, hàng còn bán đứng trước hàng tạm hết.',
          ],
        },
        {
          title: 'Khi bạn xem ngành hàng, vùng, gian hàng',
          paragraphs: [
            'Bạn tự chọn cách xếp: phù hợp, mới nhất, giá tăng dần, giá giảm dần, bán chạy. Bán chạy tính theo số đã bán, không tính đơn hủy.',
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
            'What counts most is how well your words match the product’s name, then its other names, category, place of origin and cooperative. With or without diacritics, you will find it; names that match with diacritics come first.',
            'Among equal matches, goods in stock stand before those that are out of stock.',
          ],
        },
        {
          title: 'When you browse a category, region or shop',
          paragraphs: [
            'You choose the order: best match, newest, price up, price down, best selling. Best selling counts what was sold, without cancelled orders.',
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
