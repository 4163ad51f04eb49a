/** A certificate as it stands in a list of the desk. */
export type CertificateRow = {
  id: string
  scheme: string
  state: string
  stars: number | null
  level: string | null
  number: string
  issuedBy: string
  issuedOn: Date
  expiresOn: Date | null
  evidenceLevel: string
  /** Null: the whole vendor. */
  productNameVi: string | null
  productNameEn: string | null
}
