import { Readable } from 'node:stream'
import { parse } from 'csv-parse'

/** What banks, carriers and spreadsheets put between columns. */
export const csvDelimiters = [',', ';', '\t', '|'] as const
const PIECE_BYTES = 64 * 1024

/** The rows of a list from outside, one after the other, without holding all of them. A quote that never closes is a plain sign. */
export async function* csvRecords(text: string, delimiter: string): AsyncGenerator<string[]> {
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
