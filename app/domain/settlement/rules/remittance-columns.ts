import { foldCell } from '#app/domain/payments/rules/statement-columns.ts'

/** Which column (from 0) is what, in a carrier's list of paid-out cash. */
export type RemittanceColumns = { tracking?: number; order?: number; collected?: number; fee?: number }
export type RemittanceHeader = { row: number; columns: RemittanceColumns }

/** How carriers here name their columns, without marks; the clearest first. */
const names: { readonly [use in keyof Required<RemittanceColumns>]: readonly string[] } = {
  tracking: ['ma van don', 'so van don', 'so hieu buu gui', 'ma buu gui', 'ma vd', 'van don', 'tracking number', 'tracking', 'waybill', 'awb'],
  order: ['ma don khach hang', 'ma don hang khach hang', 'ma don shop', 'ma tham chieu', 'ma don hang', 'so don hang', 'ma don', 'order code', 'client order', 'reference'],
  collected: ['tien thu ho', 'so tien thu ho', 'tien cod', 'so tien cod', 'thu ho', 'cod amount', 'collected', 'cod'],
  fee: ['tong phi', 'tong cuoc', 'phi dich vu', 'cuoc phi', 'phi giao hang', 'phi van chuyen', 'cuoc', 'phi', 'service fee', 'total fee', 'fee'],
}

/** Titles and totals stand above the header; rarely more than this. */
const ROWS_LOOKED_AT = 40

/** The first row that names what was collected and for which parcel; null when there is none. */
export function findRemittanceHeader(rows: readonly (readonly string[])[]): RemittanceHeader | null {
  for (const [row, cells] of rows.slice(0, ROWS_LOOKED_AT).entries()) {
    const columns = columnsOf(cells.map(foldCell))
    if (columns.collected !== undefined && (columns.tracking !== undefined || columns.order !== undefined)) return { row, columns }
  }
  return null
}

function columnsOf(folded: readonly string[]): RemittanceColumns {
  const columns: RemittanceColumns = {}
  for (const use of ['tracking', 'order', 'collected', 'fee'] as const) {
    const taken = Object.values(columns)
    const at = placeOf(names[use], folded, taken)
    if (at !== null) columns[use] = at
  }
  return columns
}

/** A cell that is exactly a name wins over one that only holds it ("Phí thu hộ" is a fee, not what was collected). */
function placeOf(wanted: readonly string[], folded: readonly string[], taken: readonly number[]): number | null {
  const isFree = (_: string, index: number) => !taken.includes(index)
  for (const matches of [(cell: string, name: string) => cell === name, (cell: string, name: string) => cell.startsWith(`${name} `)]) {
    for (const name of wanted) {
      const at = folded.findIndex((cell, index) => isFree(cell, index) && matches(cell, name))
      if (at >= 0) return at
    }
  }
  return null
}
