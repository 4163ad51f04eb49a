import type { Dong } from '#app/domain/shared/money.ts'
import type { RemittanceOutcome } from './match-remittance.ts'

export type RemittanceLineView = {
  id: string
  /** As spreadsheets count, from 1. */
  rowNumber: number
  tracking: string | null
  orderCode: string | null
  collected: Dong | null
  fee: Dong | null
  expected: Dong | null
  outcome: RemittanceOutcome
  orderId: string | null
  /** Of the order that was found; may differ from what the carrier wrote. */
  foundCode: string | null
}

export type RemittanceFileView = { id: string; fileName: string; carrier: string; uploadedAt: Date; byVendor: boolean; counts: Record<string, number>; lines: RemittanceLineView[] }

export type RemittanceHead = { id: string; fileName: string; carrier: string; uploadedAt: Date; vendorNameVi: string | null; rows: number; settled: number; paidOut: Dong }
export type CashAtCarrier = { orderId: string; code: string; carrier: string | null; tracking: string | null; collected: Dong; deliveredAt: Date }
export type RemittanceList = {
  files: RemittanceHead[]
  /** Delivered, and the carrier has not paid out yet; the oldest first. */
  atCarriers: CashAtCarrier[]
  atCarriersTotal: Dong
  atCarriersCount: number
}
