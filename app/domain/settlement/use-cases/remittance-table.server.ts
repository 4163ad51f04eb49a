import { parse } from 'csv-parse/sync'
import { findRemittanceHeader, type RemittanceColumns } from '../rules/remittance-columns.ts'

export type RemittanceTable = { columns: RemittanceColumns; rows: { row: number; cells: string[] }[] }

const DELIMITERS = [',', ';', '\t']
const SHAPE = { bom: true, trim: true, quote: '"', relax_quotes: true, relax_column_count: true, skip_empty_lines: false } as const

/** The rows below the header, numbered as in the file; null when no delimiter gives a header that is known. */
export function readRemittanceTable(text: string): RemittanceTable | null {
  for (const delimiter of DELIMITERS) {
    const records = recordsOf(text, delimiter)
    const header = findRemittanceHeader(records)
    if (header) return { columns: header.columns, rows: records.map((cells, row) => ({ row, cells })).slice(header.row + 1) }
  }
  return null
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { ...SHAPE, delimiter }) as string[][]
  } catch {
    // A quote that never closes is a plain sign.
    return parse(text, { ...SHAPE, delimiter, quote: false }) as string[][]
  }
}
