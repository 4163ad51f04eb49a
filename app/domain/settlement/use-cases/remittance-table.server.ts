import { csvDelimiters, csvRecords } from '#app/domain/payments/reads/csv-records.server.ts'
import { findRemittanceHeader, type RemittanceColumns } from '../rules/remittance-columns.ts'

export type RemittanceTable = { columns: RemittanceColumns; rows: { row: number; cells: string[] }[] }

/** The rows below the header, numbered as in the file; null when no delimiter gives a header that is known. */
export async function readRemittanceTable(text: string): Promise<RemittanceTable | null> {
  for (const delimiter of csvDelimiters) {
    const records: string[][] = []
    for await (const record of csvRecords(text, delimiter)) records.push(record)
    const header = findRemittanceHeader(records)
    if (header) return { columns: header.columns, rows: records.map((cells, row) => ({ row, cells })).slice(header.row + 1) }
  }
  return null
}
