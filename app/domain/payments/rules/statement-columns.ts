/** What a column of a statement can be. `direction` tells in or out beside one column of amounts. */
export const columnUses = ['date', 'text', 'credit', 'debit', 'amount', 'direction', 'balance', 'reference', 'currency'] as const
export type ColumnUse = (typeof columnUses)[number]
/** Which column (from 0) is what. */
export type StatementMapping = { readonly [use in ColumnUse]?: number }

/**
 * How banks here name their columns (Vietcombank, BIDV, Agribank, VietinBank, Techcombank, MB, ACB and their English
 * halves), without marks. Whoever is named first wins a tie, so that "Số tiền ghi có" is money in and not just an amount.
 */
const names: readonly { use: ColumnUse; phrases: readonly string[]; whole: readonly string[] }[] = [
  { use: 'direction', phrases: ['loai giao dich', 'transaction type'], whole: ['no/co', 'dr/cr', 'd/c', 'c/d', 'ghi no/co', 'loai', 'dau', 'type', '+/-'] },
  {
    use: 'credit',
    phrases: ['ghi co', 'phat sinh co', 'ps co', 'co tktt', 'so tien co', 'tien vao', 'gui vao', 'so tien nhan', 'credit'],
    whole: ['co', 'cr', 'thu'],
  },
  {
    use: 'debit',
    phrases: ['ghi no', 'phat sinh no', 'ps no', 'no tktt', 'so tien no', 'tien ra', 'rut ra', 'so tien chi', 'debit', 'withdrawal'],
    whole: ['no', 'dr', 'chi'],
  },
  { use: 'balance', phrases: ['so du', 'balance'], whole: ['du'] },
  { use: 'currency', phrases: ['loai tien', 'tien te', 'currency', 'don vi tien'], whole: ['ccy'] },
  {
    use: 'date',
    phrases: ['ngay giao dich', 'ngay gio giao dich', 'ngay gd', 'thoi gian giao dich', 'transaction date', 'tran date', 'ngay hach toan', 'posting date', 'ngay hieu luc', 'value date', 'ngay thuc hien'],
    whole: ['ngay', 'date', 'thoi gian', 'ngay gio', 'ngay ct'],
  },
  {
    use: 'reference',
    phrases: ['so tham chieu', 'ma tham chieu', 'so but toan', 'ma giao dich', 'ma gd', 'so giao dich', 'so gd', 'so chung tu', 'so ct', 'transaction no', 'transaction number', 'transaction id', 'reference', 'ref no', 'doc no'],
    whole: ['ref', 'ft', 'trace'],
  },
  {
    use: 'text',
    phrases: ['noi dung', 'dien giai', 'mo ta', 'chi tiet', 'description', 'remark', 'details', 'transactions in detail', 'narrative'],
    whole: ['ghi chu'],
  },
  { use: 'amount', phrases: ['so tien', 'amount', 'gia tri'], whole: [] },
]

/** Without marks and case, words apart by one space. */
export function foldCell(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[\s_.:*]+/g, ' ')
    .trim()
}

/** What each column probably is, by its name; the clearest name of each kind wins, then the first. */
export function guessMapping(columns: readonly string[]): StatementMapping {
  const mapping: { [use in ColumnUse]?: number } = {}
  const strength: { [use in ColumnUse]?: number } = {}
  columns.forEach((column, index) => {
    const guess = useOf(foldCell(column))
    if (!guess || guess.strength <= (strength[guess.use] ?? 0)) return
    mapping[guess.use] = index
    strength[guess.use] = guess.strength
  })
  return mapping
}

function useOf(folded: string): { use: ColumnUse; strength: number } | null {
  const segments = [folded, ...folded.split(/[/()\n|]+/).map((segment) => segment.trim())]
  for (const { use, phrases, whole } of names) {
    // Where banks offer several days, the day of the transaction itself comes first in the list.
    const place = phrases.findIndex((phrase) => ` ${folded.replace(/[()/]/g, ' ')} `.includes(` ${phrase} `) || segments.includes(phrase))
    if (place >= 0) return { use, strength: 100 - place }
    if (whole.some((word) => segments.includes(word))) return { use, strength: 1 }
  }
  return null
}

/** Whether enough is known to read rows: when, what, and how much came in. */
export function isReadable(mapping: StatementMapping): boolean {
  return mapping.date !== undefined && mapping.text !== undefined && (mapping.credit !== undefined || mapping.amount !== undefined)
}

export type FoundHeader = { row: number; span: 1 | 2; columns: string[]; mapping: StatementMapping }

/** Titles, the account's owner and empty rows come before the header; rarely more than this. */
const ROWS_LOOKED_AT = 60

/**
 * The row that names the columns, below whatever a bank puts above it; two rows when cells are merged ("Số tiền" over
 * "Ghi nợ" and "Ghi có"). Without any that reads, the first row with three cells, for a person to say what is what.
 */
export function findHeader(rows: readonly (readonly string[])[]): FoundHeader | null {
  let best: FoundHeader | null = null
  rows.slice(0, ROWS_LOOKED_AT).forEach((cells, row) => {
    for (const span of [1, 2] as const) {
      const below = rows[row + 1]
      if (span === 2 && (!below || below.every((cell) => cell === ''))) continue
      const columns = span === 1 || !below ? named(cells) : named(merged(cells, below))
      const mapping = guessMapping(columns)
      if (isReadable(mapping) && isBetter({ mapping, span }, best)) best = { row, span, columns, mapping }
    }
  })
  return best ?? unread(rows)
}

/** A title above a plain header names nothing more: then the header alone is meant. */
function isBetter({ mapping, span }: Pick<FoundHeader, 'mapping' | 'span'>, best: FoundHeader | null): boolean {
  if (!best) return true
  const more = known(mapping) - known(best.mapping)
  return more > 0 || (more === 0 && span < best.span)
}

function known(mapping: StatementMapping): number {
  return Object.keys(mapping).length
}

function unread(rows: readonly (readonly string[])[]): FoundHeader | null {
  const row = rows.findIndex((cells) => cells.filter((cell) => cell !== '').length >= 3)
  const cells = rows[row]
  return cells ? { row, span: 1, columns: named(cells), mapping: {} } : null
}

/** A merged cell stands only in its first column: it goes on to the right as long as something stands below. */
function merged(above: readonly string[], below: readonly string[]): string[] {
  let over = ''
  return Array.from({ length: Math.max(above.length, below.length) }, (_, index) => {
    const [top = '', bottom = ''] = [above[index], below[index]]
    over = top !== '' ? top : bottom !== '' ? over : ''
    return [over, bottom].filter(Boolean).join(' / ')
  })
}

/** Every column has a name of its own, so that a person can choose it. */
function named(cells: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return cells.map((cell, index) => {
    const name = cell.replace(/\s+/g, ' ').trim() || `#${index + 1}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}
