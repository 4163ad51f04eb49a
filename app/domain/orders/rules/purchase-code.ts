/** Without 0 O 1 I L U and Z: people read codes out on the telephone. 29 signs, a prime: see `checkSign`. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXY'

/** `CBT-7K3M-Q2YD`: seven random signs and a check sign. Needs 7 random bytes. */
export function purchaseCode(random: Uint8Array): string {
  const signs = Array.from(random.subarray(0, 7), (byte) => SIGNS[byte % SIGNS.length] ?? '2').join('')
  const whole = signs + checkSign(signs)
  return `CBT-${whole.slice(0, 4)}-${whole.slice(4)}`
}

/** The code of the vendor order at this place (from 1) in its purchase. */
export function vendorOrderCode(purchase: string, place: number): string {
  return `${purchase}-${place}`
}

/** Whether typed text is a code: hyphens, spaces and case do not matter. */
export function isPurchaseCode(text: string): boolean {
  const signs = text.toUpperCase().replace(/[\s-]/g, '').replace(/^CBT/, '')
  return signs.length === 8 && [...signs].every((sign) => SIGNS.includes(sign)) && checkSign(signs.slice(0, 7)) === signs[7]
}

/** Weighted by place modulo a prime, so that one wrong sign or two swapped neighbours are always noticed. */
function checkSign(signs: string): string {
  const sum = [...signs].reduce((total, sign, index) => total + (index + 1) * SIGNS.indexOf(sign), 0)
  return SIGNS[sum % SIGNS.length] ?? '2'
}
