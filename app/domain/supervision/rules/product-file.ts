/** A product as an officer sees it. */
export type ProductHead = {
  id: string
  slug: string
  state: string
  nameVi: string
  nameEn: string
  descriptionVi: string
  descriptionEn: string
  originPlace: string
  originRegion: string
  ingredients: string
  usage: string
  warnings: string
  storageVi: string
  storageEn: string
  shelfLifeDays: number | null
  ageRestricted: boolean
  /** The seller says so, and it matters: tax is withheld from it. */
  selfProduced: boolean
  officerNote: string | null
  createdAt: Date
  publishedAt: Date | null
  vendorId: string
  vendorNameVi: string
  vendorNameEn: string
  vendorState: string
  categoryNameVi: string
  categoryNameEn: string
}

export type ProductFile = ProductHead & {
  variants: { id: string; nameVi: string; nameEn: string; priceDong: bigint; isActive: boolean }[]
  pictures: { id: string; altVi: string; altEn: string }[]
  /** All versions and proposals, the newest first. */
  changes: { id: string; kind: string; state: string; submittedAt: Date }[]
}
