import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { searchDocument, type IndexSource } from './search-document.ts'

const small = { variantId: 'small', nameVi: 'Chai 500 ml', nameEn: '500 ml bottle', priceDong: dong(60_000), netGrams: null, netMillilitres: 500, position: 0, available: 0 }
const large = { ...small, variantId: 'large', nameVi: 'Chai 1 l', priceDong: dong(110_000), netMillilitres: 1000, position: 1, available: 4 }
const source: IndexSource = {
  productId: 'p',
  productState: 'published',
  vendorState: 'approved',
  version: 3,
  vendorId: 'v',
  vendorSlug: 'htx-bien-xanh',
  vendorNameVi: 'HTX Biển Xanh',
  vendorNameEn: 'Biển Xanh Cooperative',
  slug: 'nuoc-mam-nhi',
  nameVi: 'Nước mắm nhĩ 40°N',
  nameEn: 'First-press fish sauce',
  aliases: ['mắm cốt'],
  originRegion: 'binh-thuan',
  originPlace: 'Phan Thiết',
  categories: [
    { slug: 'nuoc-mam-gia-vi', nameVi: 'Nước mắm & gia vị', nameEn: 'Fish sauce and spices' },
    { slug: 'bep-nha', nameVi: 'Gạo và gia vị', nameEn: 'Rice and seasonings' },
  ],
  pictureId: null,
  seasonMonths: [11],
  ageRestricted: false,
  publishedAt: new Date('2026-11-01T00:00:00Z'),
  variants: [large, small],
  certificates: [
    { scheme: 'ocop', stars: 4, isOfProduct: true },
    { scheme: 'food-safety', stars: null, isOfProduct: false },
  ],
}

test('the cheapest pack speaks for the product, and any pack in stock makes it available', () => {
  expect(searchDocument(source)).toMatchObject({ variantId: 'small', priceFrom: 60_000n, unitPrice: 120_000n, unitPriceUnit: 'l', variantCount: 2, inStock: true })
})

test('name, other names, category, vendor and place can all be found, with and without marks', () => {
  const document = searchDocument(source)
  for (const word of ["'nước':1A", "'cốt':", "'thiết':", "'biển':"]) expect(document?.exactWords).toContain(word)
  for (const word of ["'nuoc':1A", "'40':", "'cot':", "'thiet':", "'thuan':"]) expect(document?.foldedWords).toContain(word)
})

test.each([
  ['is withdrawn', { productState: 'withdrawn' }],
  ['belongs to a suspended vendor', { vendorState: 'suspended' }],
  ['has no pack size', { variants: [] }],
])('what %s is not in the index', (_why, change) => {
  expect(searchDocument({ ...source, ...change })).toBeNull()
})

test('an OCOP certificate of one product never gives its stars to the whole shop', () => {
  const document = searchDocument({ ...source, certificates: [{ scheme: 'ocop', stars: 5, isOfProduct: false }] })
  expect(document).toMatchObject({ certificates: [], stars: 0 })
})
