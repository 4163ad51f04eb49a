import { findHeader, type FoundHeader } from '../rules/statement-columns.ts'
import { csvDelimiters, csvRecords } from './csv-records.server.ts'

/** Enough for any title and header; the rest waits for the job. */
const HEAD_CHARACTERS = 64_000

export type StatementShape = { delimiter: string; header: FoundHeader; head: string[][] }

/** How the file is cut into columns and where their names stand: the sign under which most of them are recognised. */
export async function shapeOf(text: string): Promise<StatementShape | null> {
  const head = text.length > HEAD_CHARACTERS ? text.slice(0, text.lastIndexOf('\n', HEAD_CHARACTERS)) : text
  let best: StatementShape | null = null
  for (const delimiter of csvDelimiters) {
    const rows: string[][] = []
    for await (const record of csvRecords(head, delimiter)) rows.push(record)
    const header = findHeader(rows)
    if (header && strength(header) > (best ? strength(best.header) : 0)) best = { delimiter, header, head: rows }
  }
  return best
}

/** Recognised columns first; among unknown ones, more columns. */
function strength({ mapping, columns }: FoundHeader): number {
  return Object.keys(mapping).length * 100 + columns.length
}
