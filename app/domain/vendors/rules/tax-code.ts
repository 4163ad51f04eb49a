import { mayUsePersonalId, type LegalForm } from './legal-forms.ts'

export type TaxCodeFault = 'length' | 'checksum' | 'branch' | 'personalIdNotAllowed'

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/** Digits only, as it is kept: `0100233488-001` → `0100233488001`. */
export function readTaxCode(text: string): string {
  return text.replace(/[\s.-]/g, '')
}

/**
 * What is wrong with a tax code for this legal form; null when nothing is. Ten digits with a check digit; three more
 * for a branch (001–999); twelve for a person's own number, which has no check digit.
 */
export function taxCodeFault(code: string, form: LegalForm): TaxCodeFault | null {
  if (!/^(\d{10}|\d{12}|\d{13})$/.test(code)) return 'length'
  if (code.length === 12) return mayUsePersonalId(form) ? null : 'personalIdNotAllowed'
  if (!hasRightCheckDigit(code)) return 'checksum'
  return code.length === 13 && code.endsWith('000') ? 'branch' : null
}

function hasRightCheckDigit(code: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(code[index]), 0)
  // 10 − remainder may be 10, which is no digit: such a number was never issued.
  return 10 - (sum % 11) === Number(code[9])
}

/** Whether this must not lie open in the database: everything that is not, by its length, the code of an enterprise. */
export function mayBePersonalId(code: string): boolean {
  return code !== '' && !/^(\d{10}|\d{13})$/.test(code)
}

/** A person's number is personal data: of twelve digits anybody sees the last four, of a mistyped one nothing. */
export function maskedPersonalId(code: string): string {
  return /^\d{12}$/.test(code) ? `••••••••${code.slice(-4)}` : '••••'
}

/** As shoppers see it. What is a person's own arrives here masked already; twice masked is the same. */
export function publicTaxCode(code: string): string {
  if (code.length === 12) return `••••••••${code.slice(-4)}`
  return code.length === 13 ? `${code.slice(0, 10)}-${code.slice(10)}` : code
}
