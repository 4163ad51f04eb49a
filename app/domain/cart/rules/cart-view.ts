import type { Dong } from '#app/domain/shared/money.ts'
import type { LineProblem } from './line-problem.ts'

/** What is in a cart, ready to be shown and quoted. */
export type CartLineView = {
  variantId: string
  productId: string
  productSlug: string
  nameVi: string
  nameEn: string
  packVi: string
  packEn: string
  pictureId: string | null
  quantity: number
  /** As it is now: a cart never keeps a price. */
  unitPrice: Dong
  total: Dong
  weightGrams: number
  available: number
  problem: LineProblem | null
  shippingClass: string
  maxTransitHours: number | null
  /** Sold only to adults and only cashless. */
  isAlcohol: boolean
  /** The seller takes cash for this product. */
  codAllowed: boolean
}

export type CartVendorView = {
  vendorId: string
  slug: string
  nameVi: string
  nameEn: string
  codAllowed: boolean
  /** Has a bank account that a transfer can go to. */
  hasAccount: boolean
  lines: CartLineView[]
  /** Of all lines, also of those that cannot be ordered now. */
  goods: Dong
  weightGrams: number
}

export type CartView = {
  cartId: string | null
  vendors: CartVendorView[]
  goods: Dong
  lineCount: number
  problemCount: number
  hasAlcohol: boolean
}
