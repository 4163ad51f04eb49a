import type { Policy } from './policy.ts'

export const dataPolicy: Policy = {
  version: '2026-11-01',
  texts: {
    vi: {
      title: 'Bảo vệ dữ liệu cá nhân',
      lead: 'Chúng tôi chỉ giữ những gì cần để giao được hàng và giải quyết được khiếu nại.',
      sections: [
        {
          title: 'Chúng tôi giữ gì, để làm gì',
          paragraphs: [
            'Tên, số điện thoại, địa chỉ nhận hàng và email: để thực hiện đơn hàng. Việc này không cần bạn đồng ý riêng vì là thực hiện hợp đồng.',
            'Ngày sinh: chỉ khi bạn muốn xem đồ uống có cồn, theo Nghị định 24/2020/NĐ-CP.',
            'Mật khẩu được băm, không ai đọc được. Số định danh cá nhân của chủ hộ được mã hóa, chỉ hiện bốn số cuối. Cookie chỉ dùng cho đăng nhập, giỏ hàng, ngôn ngữ và khai tuổi.',
          ],
        },
        {
          title: 'Ai được xem',
          paragraphs: [
            'Hợp tác xã chỉ thấy thông tin giao nhận của đơn gửi đến mình; khi đơn xong, số điện thoại và địa chỉ được che bớt. Cán bộ chỉ xem trong phạm vi tỉnh của mình và mỗi quyết định đều được ghi lại.',
            'Không bán dữ liệu, không quảng cáo theo dõi, không định vị. Phông chữ và số liệu thống kê đặt trên máy chủ của sàn, không gửi ra nước ngoài.',
          ],
        },
        {
          title: 'Giữ bao lâu',
          paragraphs: [
            'Dữ liệu đơn hàng giữ 5 năm theo quy định về giao dịch và nhãn hàng hóa. Chứng từ kế toán giữ 10 năm. Phiên đăng nhập hết hạn sau 30 ngày, giỏ hàng của khách sau 60 ngày.',
            'Từ khóa tìm kiếm được giữ 90 ngày để biết khách cần gì, không kèm tài khoản, địa chỉ mạng hay giờ tìm.',
          ],
        },
        {
          title: 'Quyền của bạn',
          paragraphs: [
            'Bạn được xem, sửa, nhận bản sao và yêu cầu xóa dữ liệu không còn phải lưu theo luật: vào Tài khoản, mục Dữ liệu của bạn. Ai mua không cần tài khoản thì viết ở trang Phản ánh, liên hệ. Sự đồng ý cho từng mục đích khác (ví dụ nhận tin) luôn hỏi riêng, không đánh dấu sẵn, và rút lại được bất cứ lúc nào.',
            'Nếu xảy ra lộ dữ liệu, sàn báo cho cơ quan có thẩm quyền trong 72 giờ và báo cho người bị ảnh hưởng.',
          ],
        },
      ],
    },
    en: {
      title: 'Personal data',
      lead: 'We keep only what is needed to deliver your goods and to settle complaints.',
      sections: [
        {
          title: 'What we keep, and why',
          paragraphs: [
            'Name, phone number, delivery address and email: to fulfil your order. This needs no separate consent because it is the contract itself.',
            'Date of birth: only if you want to see alcoholic drinks, as Decree 24/2020/NĐ-CP requires.',
            'Passwords are hashed and cannot be read by anyone. Personal numbers of household owners are encrypted; only the last four digits show. Cookies serve only sign-in, cart, language and declared age.',
          ],
        },
        {
          title: 'Who sees it',
          paragraphs: [
            'A cooperative sees only the delivery details of its own orders; once an order is complete, phone and address are masked. Officers see only their own province, and every decision is recorded.',
            'We sell no data, run no tracking ads and no geolocation. Fonts and statistics are hosted by the market itself; nothing is sent abroad.',
          ],
        },
        {
          title: 'For how long',
          paragraphs: [
            'Order data are kept for 5 years under the rules on transactions and labels, accounting documents for 10 years. A sign-in ends after 30 days, a guest’s cart after 60.',
            'Search words are kept for 90 days to learn what shoppers need, without account, network address or time of day.',
          ],
        },
        {
          title: 'Your rights',
          paragraphs: [
            'You may see, correct and receive a copy of your data, and ask us to delete what the law does not oblige us to keep: under Your data in your account. Whoever bought without an account writes to us on the contact page. Consent for any other purpose (newsletters, for example) is asked separately, never pre-ticked, and can be withdrawn at any time.',
            'Should data leak, we report it to the authority within 72 hours and tell those affected.',
          ],
        },
      ],
    },
  },
}
