import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { findHeader, type FoundHeader } from '../rules/statement-columns.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const
/** Enough for any title and header; the rest waits for the job. */
const HEAD_CHARACTERS = 64_000
const PIECE_BYTES = 64 * 1024

/** The rows of a statement one after the other, without holding all of them. A quote that never closes is a plain sign. */
export async function* statementRecords(text: string, delimiter: string): AsyncGenerator<string[]> {
  const records = parse({
    delimiter,
    quote: hasClosedQuotes(text) ? '"' : false,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    bom: true,
    trim: true,
  })
  Readable.from(piecesOf(Buffer.from(text))).pipe(records)
  for await (const record of records) yield record as string[]
}

/** Handed over whole, all its rows would be cut before the first is asked for. */
function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES)
}

function hasClosedQuotes(text: string): boolean {
  let count = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count++
  return count % 2 === 0
}

export type StatementShape = { delimiter: string; header: FoundHeader; head: string[][] }

/** How the file is cut into columns and where their names stand: the sign under which most of them are recognised. */
export async function shapeOf(text: string): Promise<StatementShape | null> {
  const head = text.length > HEAD_CHARACTERS ? text.slice(0, text.lastIndexOf('\n', HEAD_CHARACTERS)) : text
  let best: StatementShape | null = null
  for (const delimiter of DELIMITERS) {
    const rows: string[][] = []
    for await (const record of statementRecords(head, delimiter)) rows.push(record)
    const header = findHeader(rows)
    if (header && strength(header) > (best ? strength(best.header) : 0)) best = { delimiter, header, head: rows }
  }
  return best
}

/** Recognised columns first; among unknown ones, more columns. */
function strength({ mapping, columns }: FoundHeader): number {
  return Object.keys(mapping).length * 100 + columns.length
}
