import type { Dong } from '#app/domain/shared/money.ts'

/** A pack size as a listing shows it. Net contents in grams, millilitres or pieces; weight with packaging in grams. */
export type ListedVariant = {
  id: string
  nameVi: string
  nameEn: string
  priceDong: Dong
  netGrams: number | null
  netMillilitres: number | null
  pieces: number | null
  weightGrams: number
  gtin: string | null
  isActive: boolean
}

export type ListedPicture = { id: string; altVi: string; altEn: string }

/** Everything of a product that an officer looks at: what is proposed, compared, approved and kept as a version. */
export type Listing = {
  nameVi: string
  nameEn: string
  categorySlug: string
  originPlace: string
  descriptionVi: string
  descriptionEn: string
  ingredients: string
  usage: string
  warnings: string
  storageVi: string
  storageEn: string
  shelfLifeDays: number | null
  /** 1–12, ascending; all twelve means all year. */
  seasonMonths: number[]
  shippingClass: string
  maxTransitHours: number | null
  ageRestricted: boolean
  cashlessOnly: boolean
  codAllowed: boolean
  /** Grown, raised or caught by the household that sells it, and not processed: it may be taxed otherwise. */
  selfProduced: boolean
  aliases: string[]
  /** First is the main one. */
  pictures: ListedPicture[]
  variants: ListedVariant[]
}

export const textFields = [
  'nameVi',
  'nameEn',
  'descriptionVi',
  'descriptionEn',
  'originPlace',
  'ingredients',
  'usage',
  'warnings',
  'storageVi',
  'storageEn',
] as const satisfies readonly (keyof Listing)[]

/** Every field but pictures and variants, in the order in which an officer reads them. */
export const plainFields = [
  'nameVi',
  'nameEn',
  'categorySlug',
  'originPlace',
  'descriptionVi',
  'descriptionEn',
  'ingredients',
  'usage',
  'warnings',
  'storageVi',
  'storageEn',
  'shelfLifeDays',
  'seasonMonths',
  'shippingClass',
  'maxTransitHours',
  'ageRestricted',
  'cashlessOnly',
  'codAllowed',
  'selfProduced',
  'aliases',
] as const satisfies readonly (keyof Listing)[]
export type PlainField = (typeof plainFields)[number]

export const variantFields = [
  'nameVi',
  'nameEn',
  'priceDong',
  'netGrams',
  'netMillilitres',
  'pieces',
  'weightGrams',
  'gtin',
  'isActive',
] as const satisfies readonly (keyof ListedVariant)[]
export type VariantField = (typeof variantFields)[number]

/** How many pictures and pack sizes one product may have. */
export const MAX_PICTURES = 8
export const MAX_VARIANTS = 12

/** Whether two values of a listing's field are the same; lists by their content. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => sameValue(item, other[index]))
  }
  if (isRecord(one) && isRecord(other)) {
    return Object.keys({ ...one, ...other }).every((key) => sameValue(one[key], other[key]))
  }
  return one === other
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
