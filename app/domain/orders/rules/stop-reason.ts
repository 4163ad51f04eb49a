import { declineReasons, returnReasons } from './decline-reasons.ts'

const LONGEST_NOTE = 500

/**
 * What is kept as the reason of an order that was stopped: the seller's own words where there are any, otherwise the
 * code from the list. Null when nothing was chosen, or "other" without words.
 */
export function stopReason(kind: 'decline' | 'return', code: string, note: string): string | null {
  const known: readonly string[] = kind === 'decline' ? declineReasons : returnReasons
  const words = note.normalize('NFC').trim().slice(0, LONGEST_NOTE)
  if (!known.includes(code) || (code === 'other' && words === '')) return null
  return words === '' ? code : words
}
