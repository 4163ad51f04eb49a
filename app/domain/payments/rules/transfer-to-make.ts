import type { Dong } from '#app/domain/shared/money.ts'

/** What a buyer's bank needs for one transfer to one seller. */
export type TransferToMake = {
  paymentId: string
  vendorOrderId: string
  vendorNameVi: string
  vendorNameEn: string
  bankBin: string
  account: string
  holder: string
  amount: Dong
  /** To be written into the transfer: that is how it is recognised. */
  reference: string
  expiresAt: Date | null
  /** What came so far and was too little; a person or the rest decides. */
  seen: Dong
  /** The buyer has said that it is on its way. */
  isTold: boolean
}
