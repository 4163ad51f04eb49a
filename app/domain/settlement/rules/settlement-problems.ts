import type { SettlementState } from './settlement-states.ts'

export type SettlementProblem =
  | { kind: 'not-found' }
  | { kind: 'operator-only' }
  /** Whoever drafted it does not release it. */
  | { kind: 'same-eyes' }
  | { kind: 'wrong-state'; state: SettlementState }
  /** It carries over; there is nothing to pay. */
  | { kind: 'nothing-due' }
