import type { StockShown } from '#app/domain/stock/rules/stock-shown.ts'
import type { Identity } from './vendor-identity.tsx'

/** A product page, in the language of the reader. */
export type ProductView = {
  name: string
  slug: string
  isOnSale: boolean
  description: string
  category: { slug: string; name: string }
  pictures: { id: string; alt: string }[]
  packs: PackView[]
  certificates: { scheme: string; stars: number | null; number: string; issuedBy: string; issuedOn: string; expiresOn: string | null }[]
  /** Term and description, only those that are known. */
  facts: { term: string; description: string }[]
  warnings: string
  seasonMonths: number[]
  month: number
  payment: 'any' | 'noCod' | 'cashless'
  ageRestricted: boolean
  vendor: { slug: string; name: string; isDemo: boolean; identity: Identity }
  related: { slug: string; name: string; pictureId: string | null; price: string; hasMorePacks: boolean }[]
}

export type PackView = {
  id: string
  name: string
  price: string
  unitPrice: string
  stock: StockShown
}
