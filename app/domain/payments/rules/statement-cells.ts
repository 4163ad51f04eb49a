import { dong, type Dong } from '#app/domain/shared/money.ts'

/** More than any account here ever holds; also keeps a date that slipped into an amount from being one. */
const MOST_DONG = 10n ** 14n

export type ReadAmount = { ok: true; amount: Dong | null } | { ok: false; problem: 'bad-amount' | 'not-whole' }

/**
 * An amount as banks print it: `1.234.567`, `1,234,567.00`, `+1 234 567 VND`, `(1.000)`. Null for an empty cell or a
 * dash. Đồng have no hundredths, so a fraction that is not zero is a fault, never rounded.
 */
export function readAmount(cell: string): ReadAmount {
  const text = cell.replace(/\s|VND|VNĐ|đồng|đ|₫/giu, '')
  if (text === '' || /^-+$/.test(text)) return { ok: true, amount: null }
  const shape = /^(\()?([+-])?(\d[\d.,']*)(\))?$/.exec(text)
  if (!shape?.[3] || Boolean(shape[1]) !== Boolean(shape[4])) return { ok: false, problem: 'bad-amount' }
  const { whole, fraction } = parts(shape[3])
  if (!/^\d{1,15}$/.test(whole)) return { ok: false, problem: 'bad-amount' }
  if (!/^0*$/.test(fraction)) return { ok: false, problem: 'not-whole' }
  const amount = BigInt(whole)
  if (amount > MOST_DONG) return { ok: false, problem: 'bad-amount' }
  return { ok: true, amount: dong(shape[1] || shape[2] === '-' ? -amount : amount) }
}

/** The last sign parts the hundredths when it stands once, alone or after other signs, with one or two digits behind. */
function parts(digits: string): { whole: string; fraction: string } {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  const sign = digits[last] ?? ''
  const isDecimal = last >= 0 && digits.indexOf(sign) === last && digits.length - last - 1 <= 2
  const whole = isDecimal ? digits.slice(0, last) : digits
  const groups = whole.split(/[.,']/)
  // `12.34.567` is no amount anybody prints.
  const isGrouped = groups.length === 1 || groups.slice(1).every((group) => group.length === 3)
  return { whole: isGrouped ? groups.join('') : '', fraction: isDecimal ? digits.slice(last + 1) : '' }
}

export type ReadMoment = { at: Date; hasTime: boolean }

/** A day, or a day and a time, in Viet Nam: `31/12/2026 14:05:33`, `31-12-26`, `2026-12-31T14:05`. Null for anything else. */
export function readMoment(cell: string): ReadMoment | null {
  const text = cell.trim().replace(/\s+/g, ' ')
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:,? (\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text)
  if (local) return moment(local[3] ?? '', local[2] ?? '', local[1] ?? '', local[4])
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?:\+07:?00)?)?$/.exec(text)
  if (iso) return moment(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '', iso[4])
  return null
}

function moment(year: string, month: string, day: string, time: string | undefined): ReadMoment | null {
  const whole = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const [hours = '00', minutes = '00', seconds = '00'] = (time ?? '').split(':').filter(Boolean)
  const at = new Date(`${whole}T${hours.padStart(2, '0')}:${minutes}:${seconds}+07:00`)
  // JavaScript takes 31 April for 1 May; a bank does not.
  const isReal = !Number.isNaN(at.getTime()) && new Date(`${whole}T00:00:00Z`).toISOString().startsWith(whole)
  return isReal ? { at, hasTime: time !== undefined } : null
}
