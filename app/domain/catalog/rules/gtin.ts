export type GtinProblem = 'notDigits' | 'length' | 'checkDigit'

/** The check digit for a GTIN or GLN without it: from the right, weights 3, 1, 3, 1… (GS1 General Specifications). */
export function checkDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10
}

/** Why a text is no GTIN-8, -12, -13 or -14; null when it is one. The floor never invents numbers (Decree 37/2026 Art. 28). */
export function gtinProblem(text: string): GtinProblem | null {
  if (!/^\d+$/.test(text)) return 'notDigits'
  if (![8, 12, 13, 14].includes(text.length)) return 'length'
  return checkDigit(text.slice(0, -1)) === Number(text.at(-1)) ? null : 'checkDigit'
}

/** 14 digits, as the Digital Link wants it. */
export function gtin14(gtin: string): string {
  return gtin.padStart(14, '0')
}

/** Whether the number was given out by GS1 Vietnam (prefix 893), whose holder must have declared it. */
export function isVietnameseGtin(gtin: string): boolean {
  return gtin14(gtin).slice(1).startsWith('893')
}
