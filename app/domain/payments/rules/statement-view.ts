import type { RowProblem } from './read-statement-row.ts'
import type { StatementMapping } from './statement-columns.ts'
import type { StatementState } from './statement-states.ts'

export type StatementSummary = {
  id: string
  vendorNameVi: string
  vendorNameEn: string
  fileName: string
  state: StatementState
  uploadedAt: Date
  newLines: number
  faultCount: number
}

/** A statement as its vendor or an officer sees it. */
export type StatementPage = StatementSummary & {
  vendorId: string
  bankBin: string
  account: string
  encoding: string
  columns: string[]
  /** What was said, or what is guessed until then. */
  mapping: StatementMapping
  /** The first rows below the header. */
  sample: string[][]
  totalRows: number
  doneRows: number
  knownLines: number
  outgoing: number
  /** Of the new ones. */
  settled: number
  waiting: number
  faults: { row: number; problem: RowProblem; cells: string[] }[]
}
