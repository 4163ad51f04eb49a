/**
 * A Vietnamese phone number as it is kept: digits from `0`, without spaces. `+84 90 123 4567` → `0901234567`.
 * Null when it cannot be one: mobiles have ten digits, land lines eleven with their area code.
 */
export function readPhone(text: string): string | null {
  const digits = text.replace(/[\s.()-]/g, '').replace(/^(\+|00)84/, '0')
  return /^0[2-9]\d{8,9}$/.test(digits) ? digits : null
}
