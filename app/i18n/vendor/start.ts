import { messages } from '../messages.ts'

export const startText = messages({
  vi: {
    title: 'Mở gian hàng',
    lead: 'Dành cho hợp tác xã, tổ hợp tác, hộ kinh doanh, trang trại và doanh nghiệp ở vùng Bình Thuận, Ninh Thuận, Lâm Đồng.',
    name: 'Tên cơ sở',
    nameHint: 'Ghi đúng như trên giấy đăng ký.',
    form: 'Loại hình',
    submit: 'Bắt đầu làm hồ sơ',
    steps: 'Các bước',
    step1: 'Làm hồ sơ, lưu dở lúc nào cũng được.',
    step2: 'Gửi hồ sơ để Sở Công Thương xem.',
    step3: 'Được duyệt thì đăng sản phẩm và nhận đơn.',
    papers: 'Nên chuẩn bị: giấy đăng ký, mã số thuế, số tài khoản ngân hàng.',
    started: 'Đã tạo hồ sơ. Mời bạn điền tiếp các mục còn thiếu.',
  },
  en: {
    title: 'Open a shop',
    lead: 'For cooperatives, cooperative groups, household businesses, farms and companies of Bình Thuận, Ninh Thuận and Lâm Đồng.',
    name: 'Name of the business',
    nameHint: 'Exactly as on the registration.',
    form: 'Legal form',
    submit: 'Start the application',
    steps: 'The steps',
    step1: 'Fill in the application; save it half done whenever you like.',
    step2: 'Send it to the Department of Industry and Trade.',
    step3: 'Once approved, list products and take orders.',
    papers: 'Have at hand: the registration, the tax code, the bank account.',
    started: 'The application is begun. Please fill in what is still missing.',
  },
})
