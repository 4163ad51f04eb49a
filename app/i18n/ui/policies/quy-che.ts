import type { Policy } from './policy.ts'

export const operatingRules: Policy = {
  version: '2026-11-01',
  texts: {
    vi: {
      title: 'Quy chế hoạt động',
      lead: 'Sàn là nơi gặp nhau giữa hợp tác xã và người mua. Ai được bán, hàng nào được bày và ai chịu trách nhiệm việc gì.',
      sections: [
        {
          title: 'Sàn và người bán',
          paragraphs: [
            'Chợ Ba Tỉnh là sàn thương mại điện tử trung gian của ngành Công Thương cho sản phẩm Bình Thuận, Ninh Thuận và Lâm Đồng. Sàn không mua đi bán lại: hợp đồng mua bán là giữa bạn và hợp tác xã ghi trên trang sản phẩm.',
            'Đây là bản chạy thử. Chủ quản, người bán, hàng hóa và chứng nhận đều là ví dụ; sàn chưa đăng ký với Bộ Công Thương và không giao hàng thật.',
          ],
        },
        {
          title: 'Duyệt trước khi bày bán',
          paragraphs: [
            'Người bán phải được cán bộ xác minh danh tính trước khi bán. Tên pháp lý, địa chỉ, số đăng ký và cách liên hệ được ghi công khai ở trang gian hàng.',
            'Mỗi sản phẩm mới, mỗi thay đổi về tên, hình ảnh, nhãn, xuất xứ, chứng nhận hay bước giá lớn đều được cán bộ xem trước khi hiển thị. Quyết định và lý do được lưu lại.',
          ],
        },
        {
          title: 'Tạm ngừng và xử lý vi phạm',
          paragraphs: [
            'Trước khi tạm ngừng một gian hàng, sàn báo trước ít nhất 5 ngày kèm lý do, trừ khi cơ quan có thẩm quyền yêu cầu khác. Người bán được giải trình và vẫn tải được dữ liệu giao dịch trong 3 năm.',
            'Khi có yêu cầu của cơ quan nhà nước, sàn gỡ thông tin và cung cấp dữ liệu trong vòng 24 giờ.',
            'Đánh giá của người mua được hiện đầy đủ. Người bán không xóa được; sàn chỉ ẩn nội dung trái luật và để lại dấu vết kèm lý do.',
          ],
        },
        {
          title: 'Khiếu nại',
          paragraphs: [
            'Bạn khiếu nại ngay trên trang đơn hàng, việc khác thì viết ở trang Phản ánh, liên hệ. Hợp tác xã trả lời trước; nếu không xong, cán bộ của tỉnh xem lại đơn cùng toàn bộ lịch sử đã lưu.',
            'Dữ liệu đơn hàng, nhãn hàng và người bán được giữ 5 năm để giải quyết tranh chấp.',
          ],
        },
      ],
    },
    en: {
      title: 'Operating rules',
      lead: 'Where cooperatives and shoppers meet: who may sell, what may be shown, and who answers for what.',
      sections: [
        {
          title: 'The market and its sellers',
          paragraphs: [
            'Chợ Ba Tỉnh is an intermediary platform of the Industry and Trade sector for goods from Bình Thuận, Ninh Thuận and Lâm Đồng. It does not resell: your contract is with the cooperative named on the product page.',
            'This is a trial version. Its owner, sellers, goods and certificates are examples; it is not yet registered with the Ministry of Industry and Trade and delivers nothing.',
          ],
        },
        {
          title: 'Checked before it is shown',
          paragraphs: [
            'Officers verify every seller before it may sell. Legal name, address, registration number and contact are public on the shop’s page.',
            'Each new product, and each change of name, picture, label, origin, certificate or a large step in price, is seen by an officer before it shows. Decisions and reasons are kept.',
          ],
        },
        {
          title: 'Suspension and breaches',
          paragraphs: [
            'Before a shop is suspended it gets at least 5 days’ notice with the reason, unless an authority orders otherwise. The seller may respond, and can download its transaction data for 3 years.',
            'On request of a state authority we take information down and supply data within 24 hours.',
            'Reviews are shown in full. Sellers cannot delete them; we hide only what breaks the law, and leave a mark with the reason.',
          ],
        },
        {
          title: 'Complaints',
          paragraphs: [
            'Complain on the page of your order; anything else, write on the contact page. The cooperative answers first; if that does not settle it, an officer of the province reviews the order with its whole recorded history.',
            'Data of orders, labels and sellers are kept for 5 years so that disputes can be settled.',
          ],
        },
      ],
    },
  },
}
