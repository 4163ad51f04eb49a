import type { VendorOrderState } from './vendor-order-states.ts'

/** Why a vendor cannot do something with an order. A foreign id looks like one that does not exist (R12). */
export type OrderProblem =
  | { kind: 'not-found' }
  | { kind: 'not-your-role' }
  /** The order has moved on in the meantime, or is not so far yet. */
  | { kind: 'wrong-state'; state: VendorOrderState }

export type LotNotForSale = { kind: 'lot-expired'; code: string } | { kind: 'lot-recalled'; code: string }

/** What is wrong with the lots somebody chose for a parcel. */
export type LotsProblem =
  | LotNotForSale
  | { kind: 'lots-do-not-add-up'; nameVi: string; nameEn: string; wanted: number; chosen: number }
  | { kind: 'lot-unknown' }
  | { kind: 'lot-short'; code: string; free: number }

export type AcceptOrderProblem = OrderProblem
export type PackOrderProblem = OrderProblem | LotsProblem
export type ShipOrderProblem =
  | OrderProblem
  | LotNotForSale
  | { kind: 'carrier-missing' }
  | { kind: 'tracking-number-missing' }
  /** The buyer comes to fetch it. */
  | { kind: 'is-picked-up' }
export type DeliverOrderProblem = OrderProblem | LotNotForSale
export type StopOrderProblem = OrderProblem | { kind: 'reason-missing' }
