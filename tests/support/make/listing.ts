import { dong } from '#app/domain/shared/money.ts'
import type { ListedVariant, Listing } from '#app/domain/catalog/rules/listing.ts'

/** A complete dragon fruit, for tests; `changes` replace fields. */
export function aListing(changes: Partial<Listing> = {}): Listing {
  return {
    nameVi: 'Thanh long ruột trắng',
    nameEn: 'White dragon fruit',
    categorySlug: 'trai-cay-tuoi',
    originPlace: 'Hàm Thuận Nam',
    descriptionVi: 'Ruột trắng hạt đen, vị ngọt dịu, hái khi vỏ vừa đỏ đều.',
    descriptionEn: 'White flesh with black seeds, mildly sweet.',
    ingredients: 'Thanh long tươi',
    usage: 'Bổ đôi, dùng thìa xúc.',
    warnings: '',
    storageVi: 'Giữ mát 5–10 °C',
    storageEn: 'Keep cool at 5–10 °C',
    shelfLifeDays: 22,
    seasonMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    shippingClass: 'chilled',
    maxTransitHours: 72,
    ageRestricted: false,
    cashlessOnly: false,
    codAllowed: true,
    selfProduced: false,
    aliases: ['thanh long'],
    pictures: [{ id: 'picture-1', altVi: '', altEn: '' }],
    variants: [aVariant()],
    ...changes,
  }
}

export function aVariant(changes: Partial<ListedVariant> = {}): ListedVariant {
  return {
    id: 'variant-1',
    nameVi: 'Thùng 2 kg',
    nameEn: '2 kg box',
    priceDong: dong(80_000),
    netGrams: 2000,
    netMillilitres: null,
    pieces: null,
    weightGrams: 2300,
    gtin: null,
    isActive: true,
    ...changes,
  }
}
