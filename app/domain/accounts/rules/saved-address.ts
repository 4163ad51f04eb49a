/** An address kept for later checkouts. */
export type SavedAddress = {
  id: string
  name: string
  phone: string
  wardCode: string
  provinceCode: string | null
  addressLine: string
  /** Ready to be read. */
  fullAddress: string
}
