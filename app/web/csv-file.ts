export type CsvCell = string | number | bigint | null

/**
 * A table for a spreadsheet: UTF-8 with the mark by which Excel knows it, commas, lines ending in CR LF. Amounts are bare
 * numbers. Text that a spreadsheet would run as a formula is made text.
 */
export function csvFile(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: CsvCell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A file that the browser saves under this name; never kept by anybody on the way. */
export function download(body: string | Uint8Array<ArrayBuffer>, type: string, fileName: string): Response {
  return new Response(body, {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${fileName}"`, 'Cache-Control': 'private, no-store' },
  })
}

export const CSV = 'text/csv; charset=utf-8'
export const JSON_FILE = 'application/json; charset=utf-8'
export const PDF = 'application/pdf'
