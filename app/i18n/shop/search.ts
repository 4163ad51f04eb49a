import { messages } from '#app/i18n/messages.ts'

export const searchText = messages({
  vi: {
    title: (words: string) => (words === '' ? 'Tất cả sản phẩm' : `Tìm “${words}”`),
    description: 'Tìm trái cây, hải sản, nước mắm, cà phê và đặc sản khác của hợp tác xã ba vùng.',
    inSeasonTitle: (month: number) => `Đang mùa tháng ${month}`,
    inSeasonLead: 'Những món vào đúng vụ tháng này, ngon nhất và giá tốt nhất trong năm.',
    regionTitle: (region: string) => `Đặc sản ${region}`,
    regionLeads: (region: string) =>
      ({
        'binh-thuan': 'Thanh long, nước mắm Phan Thiết và hải sản của miền biển nắng gió.',
        'ninh-thuan': 'Nho, táo, tỏi, măng tây và thịt dê, thịt cừu của vùng đất ít mưa nhất nước.',
        'lam-dong': 'Cà phê, trà, rau, hoa và hồng treo gió của cao nguyên mát lành.',
      })[region] ?? '',
  },
  en: {
    title: (words: string) => (words === '' ? 'All products' : `Search for “${words}”`),
    description: 'Find fruit, seafood, fish sauce, coffee and other specialities of the cooperatives of three regions.',
    inSeasonTitle: (month: number) =>
      `In season in ${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month - 1] ?? ''}`,
    inSeasonLead: 'What is harvested and caught this month, at its best and cheapest of the year.',
    regionTitle: (region: string) => `From ${region}`,
    regionLeads: (region: string) =>
      ({
        'binh-thuan': 'Dragon fruit, Phan Thiết fish sauce and seafood from the windy, sunny coast.',
        'ninh-thuan': 'Grapes, jujubes, garlic, asparagus, goat and lamb from the driest land in the country.',
        'lam-dong': 'Coffee, tea, vegetables, flowers and wind-dried persimmons from the cool highlands.',
      })[region] ?? '',
  },
})
