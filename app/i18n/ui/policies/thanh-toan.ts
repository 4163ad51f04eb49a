import type { Policy } from './policy.ts'

export const paymentPolicy: Policy = {
  version: '2026-11-01',
  texts: {
    vi: {
      title: 'Giá và thanh toán',
      lead: 'Bạn luôn thấy tổng số tiền trước khi bấm đặt hàng. Không có khoản nào thêm sau đó.',
      sections: [
        {
          title: 'Giá',
          paragraphs: [
            'Giá trên trang sản phẩm đã gồm thuế, chưa gồm phí giao. Phí giao do từng hợp tác xã đặt và hiện ở bước thanh toán, cùng tổng cuối cùng.',
            'Giá được chốt khi bạn đặt hàng. Hợp tác xã đổi giá sau đó không ảnh hưởng đến đơn của bạn.',
          ],
        },
        {
          title: 'Cách trả tiền',
          paragraphs: [
            'Trả tiền khi nhận hàng: người giao thu hộ hợp tác xã, tối đa 20 triệu đồng mỗi lần đặt. Đồ uống có cồn không được trả tiền mặt (Nghị định 24/2020/NĐ-CP).',
            'Cổng thanh toán thử: dùng trong bản chạy thử, không trừ tiền thật. Hàng được giữ cho bạn 30 phút để trả tiền.',
          ],
        },
        {
          title: 'Tiền đi đâu',
          paragraphs: [
            'Sàn không giữ tiền của người bán và không có ví. Tiền đến thẳng hợp tác xã, hoặc qua đơn vị trung gian thanh toán được cấp phép tự chia cho từng hợp tác xã.',
          ],
        },
        {
          title: 'Xem lại, xác nhận, tải về',
          paragraphs: ['Trước khi đặt bạn xem lại toàn bộ đơn, sửa được, rồi mới bấm đặt. Bản xác nhận tải về được bất cứ lúc nào ở trang đơn hàng.'],
        },
      ],
    },
    en: {
      title: 'Prices and payment',
      lead: 'You always see the full amount before you order. Nothing is added afterwards.',
      sections: [
        {
          title: 'Prices',
          paragraphs: [
            'Prices on product pages include tax and exclude delivery. Each cooperative sets its delivery fee; checkout shows it together with the final total.',
            'Your price is fixed when you order. Later changes do not touch your order.',
          ],
        },
        {
          title: 'Ways to pay',
          paragraphs: [
            'Cash on delivery: the courier collects for the cooperative, at most 20 million đồng per checkout. Alcoholic drinks cannot be paid in cash (Decree 24/2020/NĐ-CP).',
            'Trial payment gateway: part of this trial version, it takes no real money. Goods are held for you for 30 minutes while you pay.',
          ],
        },
        {
          title: 'Where the money goes',
          paragraphs: [
            'The market never holds sellers’ money and has no wallet. Money goes straight to the cooperative, or through a licensed payment provider that splits it.',
          ],
        },
        {
          title: 'Review, confirm, download',
          paragraphs: ['Before ordering you review everything, can change it, and only then press the order button. The confirmation can be downloaded from your order’s page at any time.'],
        },
      ],
    },
  },
}
