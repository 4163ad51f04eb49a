import type { Dong } from '#app/domain/shared/money.ts'
import type { Verdict } from './match-transfer.ts'
import type { TransferState } from './transfer-states.ts'

export const transferTabs = ['waiting', 'owed', 'settled', 'others'] as const
export type TransferTab = (typeof transferTabs)[number]

/** Which transfers stand in which list. */
export const statesOfTab: { readonly [tab in TransferTab]: readonly TransferState[] } = {
  waiting: ['waiting'],
  owed: ['owed'],
  settled: ['settled'],
  others: ['unrelated', 'dismissed', 'returned', 'twin', 'new'],
}

export function isTransferTab(text: string | null): text is TransferTab {
  return transferTabs.some((tab) => tab === text)
}

/** A transfer as its vendor or an officer sees it. */
export type TransferRow = {
  id: string
  vendorNameVi: string
  vendorNameEn: string
  account: string
  bookedAt: Date
  hasTime: boolean
  amount: Dong
  text: string
  bankReference: string | null
  source: string
  state: TransferState
  verdict: Verdict | null
  paymentId: string | null
  /** What its payment asks for; null while nobody knows which. */
  due: Dong | null
  orderId: string | null
  orderCode: string | null
  giveBack: Dong
  waived: Dong
  /** Orders that wait for exactly this amount, for one without a reference. */
  suggestions: string[]
}

export type TransferList = { rows: TransferRow[]; counts: { readonly [tab in TransferTab]: number }; pageCount: number }
