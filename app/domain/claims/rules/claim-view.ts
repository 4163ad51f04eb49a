import type { RefundState } from '#app/domain/payments/rules/refund-states.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { Dong } from '#app/domain/shared/money.ts'
import type { ClaimReason } from './claim-reasons.ts'
import type { ClaimState } from './claim-states.ts'

export type ClaimLineView = {
  orderLineId: string
  nameVi: string
  nameEn: string
  packVi: string
  packEn: string
  unitPrice: Dong
  quantity: number
  grantedQuantity: number
}

/** One step of the trail. `action` as in the trail, e.g. `claim.offer`; `amount` where it gave or offered money. */
export type ClaimStep = { at: Date; action: string; actorKind: string; reason: string | null; amount: Dong | null }

export type ClaimRefund = { id: string; state: RefundState; amount: Dong; dueOn: Date; settledAt: Date | null }

/** A claim as everybody who may see it sees it. */
export type ClaimView = {
  id: string
  code: string
  state: ClaimState
  reason: ClaimReason
  text: string
  orderId: string
  orderCode: string
  vendorId: string
  vendorNameVi: string
  vendorNameEn: string
  method: PaymentMethod
  asked: Dong
  granted: Dong
  offered: Dong | null
  shipping: Dong
  asksShipping: boolean
  grantedShipping: boolean
  openedAt: Date
  dueAt: Date | null
  closedAt: Date | null
  lines: ClaimLineView[]
  photoIds: string[]
  refunds: ClaimRefund[]
  /** Oldest first. */
  steps: ClaimStep[]
}

export type ClaimRow = Pick<ClaimView, 'id' | 'code' | 'state' | 'reason' | 'orderCode' | 'vendorNameVi' | 'vendorNameEn' | 'asked' | 'granted' | 'openedAt' | 'dueAt'>

/** The bank account of a transfer; for everybody but the one who pays it, only its last four digits. */
export type TransferView = {
  bankBin: string
  account: string
  holder: string
  bankReference: string | null
  transferredAt: Date | null
  transferredBy: string | null
  disputedAt: Date | null
  dispute: string | null
}

export type RefundPage = {
  id: string
  state: RefundState
  amount: Dong
  reason: string
  method: PaymentMethod
  createdAt: Date
  dueOn: Date
  settledAt: Date | null
  orderId: string
  orderCode: string
  purchaseId: string
  vendorId: string
  vendorNameVi: string
  vendorNameEn: string
  claimId: string | null
  claimCode: string | null
  /** Who decided it, by name; null when it follows from a rule. */
  decidedBy: string | null
  decidedById: string | null
  transfer: TransferView | null
  steps: ClaimStep[]
}

export type RefundRow = Pick<RefundPage, 'id' | 'state' | 'amount' | 'dueOn' | 'orderCode' | 'vendorNameVi' | 'vendorNameEn'> & { hasAccount: boolean }

/** A claim of which something may still come, as the vendor's page of its order shows it. */
export type LiveClaim = { id: string; code: string; state: ClaimState; dueAt: Date | null }
