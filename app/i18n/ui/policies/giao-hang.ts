import type { Policy } from './policy.ts'

export const deliveryPolicy: Policy = {
  version: '2026-11-01',
  texts: {
    vi: {
      title: 'Giao hàng và kiểm hàng',
      lead: 'Mỗi hợp tác xã tự đóng gói và gửi hàng. Một lần đặt của bạn có thể đến trong nhiều kiện.',
      sections: [
        {
          title: 'Ai giao, giao đi đâu',
          paragraphs: [
            'Hợp tác xã công bố cách giao, phí, thời gian và vùng giao của mình. Ở bước thanh toán bạn chọn một cách giao cho từng hợp tác xã, kể cả đến lấy tại chỗ.',
            'Hàng tươi, hàng lạnh và hàng sống chỉ giao trong vùng đến kịp. Nếu địa chỉ của bạn quá xa, sàn báo ngay trước khi đặt.',
          ],
        },
        {
          title: 'Thời gian',
          paragraphs: [
            'Hợp tác xã nhận đơn trong 48 giờ; sau 24 giờ sàn nhắc. Quá 48 giờ không ai nhận, đơn tự hủy và tiền được hoàn.',
            'Bạn hủy được miễn phí khi hợp tác xã chưa nhận đơn. Mỗi kiện có trang theo dõi riêng trong đơn hàng.',
          ],
        },
        {
          title: 'Kiểm hàng khi nhận',
          paragraphs: [
            'Bạn được mở kiện xem đúng loại, đủ số và còn nguyên trước khi trả tiền mặt hoặc ký nhận. Không được dùng thử. Nếu sai hoặc hỏng, bạn từ chối nhận và không phải trả phí.',
            'Hàng có lô: quét mã trên bao bì để xem nơi trồng, ngày đóng gói và hạn dùng.',
            'Đồ uống có cồn: người giao kiểm tra tuổi người nhận.',
          ],
        },
        {
          title: 'Xác nhận đã nhận',
          paragraphs: ['Sau khi giao, bạn bấm xác nhận. Nếu bạn không bấm và không khiếu nại, đơn tự hoàn tất sau 7 ngày.'],
        },
      ],
    },
    en: {
      title: 'Delivery and inspection',
      lead: 'Each cooperative packs and ships its own goods. One checkout may reach you in several parcels.',
      sections: [
        {
          title: 'Who delivers, and where',
          paragraphs: [
            'Each cooperative publishes its delivery methods, fees, times and area. At checkout you choose one method per cooperative, including pick-up.',
            'Fresh, chilled and live goods go only where they arrive in time. If your address is too far, you are told before you order.',
          ],
        },
        {
          title: 'Times',
          paragraphs: [
            'A cooperative accepts an order within 48 hours and is reminded after 24. If nobody accepts in 48 hours, the order is cancelled and the money refunded.',
            'You may cancel free of charge until the cooperative has accepted. Every parcel can be followed on the page of your order.',
          ],
        },
        {
          title: 'Inspection on delivery',
          paragraphs: [
            'You may open the parcel to see that the kind, the number and the condition are right before you pay cash or sign. Trying the goods is not included. If they are wrong or damaged, refuse them at no cost.',
            'Goods from a lot: scan the code on the pack to see where they grew, when they were packed and until when they keep.',
            'Alcoholic drinks: the courier checks the age of the person who receives them.',
          ],
        },
        {
          title: 'Confirming receipt',
          paragraphs: ['After delivery you confirm. If you neither confirm nor complain, the order completes by itself after 7 days.'],
        },
      ],
    },
  },
}
