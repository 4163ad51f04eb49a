import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

export type DemoVariant = {
  nameVi: string
  nameEn: string
  netGrams: number | null
  netMillilitres: number | null
  pieces: number | null
  priceDong: number
  weightGrams: number
}

export type DemoProductType = {
  slug: string
  nameVi: string
  nameEn: string
  category: string
  region: 'binh-thuan' | 'ninh-thuan' | 'lam-dong'
  areaVi: string
  descriptionVi: string
  descriptionEn: string
  ingredientsVi: string
  usageVi: string
  storageVi: string
  storageEn: string
  shelfLifeDays: number | null
  seasonMonths: number[]
  shippingClass: string
  maxTransitHours: number | null
  ageRestricted: boolean
  cashlessOnly: boolean
  codAllowed: boolean
  geographicalIndication: { name: string; number: string | null } | null
  aliases: string[]
  warningsVi: string | null
  variants: DemoVariant[]
}

export type DemoShipping = {
  kind: 'carrier' | 'pickup' | 'local'
  nameVi: string
  nameEn: string
  baseFeeDong: number
  perKgFeeDong: number
  freeFromDong: number | null
  zone: string
  minDays: number
  maxDays: number
  shippingClasses: string[]
}

export type DemoVendor = {
  slug: string
  nameVi: string
  nameEn: string
  legalForm: string
  wardCode: string
  addressLine: string
  region: 'binh-thuan' | 'ninh-thuan' | 'lam-dong'
  state: 'approved' | 'submitted' | 'changesRequested' | 'suspended' | 'draft'
  taxCode: string
  registrationNo: string
  registeredOn: string
  registeredBy: string
  representative: string
  phone: string
  email: string
  bankBin: string
  bankAccount: string
  bankHolder: string
  storyVi: string
  storyEn: string
  foundedYear: number
  memberCount: number
  productSlugs: string[]
  shipping: DemoShipping[]
}

export type DemoCertificate = {
  vendorSlug: string
  productSlug: string | null
  scheme: string
  level: string | null
  stars: number | null
  number: string
  issuedBy: string
  issuedOn: string
  expiresInDays: number
}

export const readProductTypes = () => readData<DemoProductType[]>('product-types')
export const readVendors = () => readData<DemoVendor[]>('vendors')
export const readCertificates = () => readData<DemoCertificate[]>('certificates')

/** From the project folder, because the built server runs from another place than this file. */
function readData<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(resolve('prisma/seed/data', `${name}.json`), 'utf8')) as Shape
}
