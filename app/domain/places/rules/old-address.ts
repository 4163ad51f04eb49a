import { bareUnitName } from './fold-name.ts'

/** A three-level address of before July 2025 in parts; what is not there is null. */
export type OldAddress = { line: string; ward: string; district: string | null; province: string | null }

/**
 * The ways a text may be a three-level address, likeliest first. `Thôn 2, Hàm Mỹ, Hàm Thuận Nam, Bình Thuận` ends with
 * ward, district and province; people also leave out the province, or the ward. Names come folded for comparing.
 */
export function readOldAddress(text: string): OldAddress[] {
  const parts = text
    .normalize('NFC')
    .split(/[,;\n]+|\s[-–]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(việt nam|vietnam|viet nam)\.?$/i.test(part))
  const from = (end: number) => bareUnitName(parts[parts.length - end] ?? '')
  const lineBefore = (end: number) => parts.slice(0, Math.max(0, parts.length - end)).join(', ')
  const ways: OldAddress[] = []
  if (parts.length >= 3) ways.push({ line: lineBefore(3), ward: from(3), district: from(2), province: from(1) })
  if (parts.length >= 2) {
    ways.push({ line: lineBefore(2), ward: from(2), district: from(1), province: null })
    ways.push({ line: lineBefore(2), ward: from(2), district: null, province: from(1) })
  }
  if (parts.length === 1) ways.push({ line: '', ward: from(1), district: null, province: null })
  return ways
}
