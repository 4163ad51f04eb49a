import { messages } from '#app/i18n/messages.ts'

export const homeText = messages({
  vi: {
    title: 'Chợ Ba Tỉnh: đặc sản hợp tác xã Bình Thuận, Ninh Thuận, Lâm Đồng',
    description: 'Mua trái cây, hải sản, nước mắm, cà phê, trà và hàng thủ công thẳng từ hợp tác xã, có chứng nhận và nguồn gốc rõ ràng.',
    heading: 'Của ngon ba vùng, mua thẳng từ hợp tác xã',
    lead: 'Thanh long, nho, nước mắm, cà phê… Người trồng, người làm tự tay gói gửi.',
    buyInSeason: 'Hàng đang mùa',
    buyCertified: 'Hàng OCOP',
    regions: 'Ba vùng',
    inSeason: (month: number) => `Đang mùa tháng ${month}`,
    seeAll: 'Xem tất cả',
    categories: 'Ngành hàng',
    certified: 'Sản phẩm OCOP từ 4 sao',
    newest: 'Hợp tác xã mới lên chợ',
  },
  en: {
    title: 'Chợ Ba Tỉnh: from the cooperatives of Bình Thuận, Ninh Thuận and Lâm Đồng',
    description: 'Fruit, seafood, fish sauce, coffee, tea and crafts straight from cooperatives, certified and with a known origin.',
    heading: 'The best of three regions, straight from the cooperatives',
    lead: 'Dragon fruit, grapes, fish sauce, coffee… packed and sent by those who grow and make them.',
    buyInSeason: 'In season now',
    buyCertified: 'OCOP products',
    regions: 'Three regions',
    inSeason: (month: number) =>
      `In season in ${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month - 1] ?? ''}`,
    seeAll: 'See all',
    categories: 'Categories',
    certified: 'OCOP products with 4 stars and more',
    newest: 'New cooperatives',
  },
})
