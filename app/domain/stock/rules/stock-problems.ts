import type { LotFault } from './received-lot.ts'

export type ReceiveLotProblem = LotFault | { kind: 'unknown-variant' } | { kind: 'lot-has-other-dates' } | { kind: 'lot-is-closed' }

export type AdjustStockProblem =
  | { kind: 'unknown-lot' }
  | { kind: 'bad-quantity' }
  | { kind: 'reason-missing' }
  /** Fewer would be left than are promised to buyers: only this many may go. */
  | { kind: 'promised-to-buyers'; mayGo: number }
