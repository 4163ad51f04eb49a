import { messages } from '#app/i18n/messages.ts'

/** Words on product cards, badges and the search box. */
export const commerceText = messages({
  vi: {
    from: 'Từ',
    perUnit: (unit: string) => `/${unit}`,
    outOfStock: 'Tạm hết hàng',
    inSeason: 'Đang mùa',
    moreSizes: (count: number) => `${count} quy cách`,
    ocop: (stars: number) => `OCOP ${stars} sao`,
    searchLabel: 'Tìm sản phẩm',
    searchHint: 'Thanh long, nước mắm, cà phê…',
    search: 'Tìm',
    suggestionsLabel: 'Gợi ý',
    suggestionCount: (count: number) => (count === 0 ? 'Không có gợi ý' : `${count} gợi ý, dùng phím mũi tên để chọn`),
    kindProduct: 'Sản phẩm',
    kindCategory: 'Ngành hàng',
    kindVendor: 'Gian hàng',
    kindRegion: 'Vùng',
    kindQuery: 'Nhiều người tìm',
  },
  en: {
    from: 'From',
    perUnit: (unit: string) => `/${unit}`,
    outOfStock: 'Out of stock',
    inSeason: 'In season',
    moreSizes: (count: number) => `${count} sizes`,
    ocop: (stars: number) => `OCOP ${stars} stars`,
    searchLabel: 'Search products',
    searchHint: 'Dragon fruit, fish sauce, coffee…',
    search: 'Search',
    suggestionsLabel: 'Suggestions',
    suggestionCount: (count: number) =>
      count === 0 ? 'No suggestions' : `${count} suggestion${count === 1 ? '' : 's'}, use the arrow keys to choose`,
    kindProduct: 'Product',
    kindCategory: 'Category',
    kindVendor: 'Shop',
    kindRegion: 'Region',
    kindQuery: 'Popular search',
  },
})
