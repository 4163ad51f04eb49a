/** The application as it was filed, with figures of what the vendor has done since. */
export type VendorFile = {
  id: string
  slug: string
  state: string
  version: number
  nameVi: string
  nameEn: string
  legalForm: string
  taxCode: string | null
  registrationNo: string | null
  registeredOn: Date | null
  registeredBy: string | null
  representative: string | null
  phone: string | null
  email: string | null
  wardCode: string | null
  addressLine: string | null
  originRegion: string | null
  authorityCode: string | null
  bankBin: string | null
  bankAccount: string | null
  bankHolder: string | null
  storyVi: string
  storyEn: string
  foundedYear: number | null
  memberCount: number | null
  officerNote: string | null
  isDemo: boolean
  createdAt: Date
  submittedAt: Date | null
  approvedAt: Date | null
  wardName: string | null
  provinceName: string | null
  authorityNameVi: string | null
  authorityNameEn: string | null
  productCount: number
  publishedCount: number
  orderCount: number
  lateCount: number
}
