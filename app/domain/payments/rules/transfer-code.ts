const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXY'
// A look-ahead, so that a code is also found where the letters before it look like the start of one.
const CODE = new RegExp(`(?=(CBT[${SIGNS}]{8}))`, 'g')
/** `CBT` and eight signs: a purchase's code; five more make a payment's reference. */
export const CODE_LENGTH = 11

/** A transfer's text as banks leave it, for comparing: capitals and digits only. */
export function bareText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
}

/** Every purchase code in a transfer's text, whatever a bank or a person put before, between and behind; each once. */
export function codesIn(text: string): string[] {
  return [...new Set(Array.from(bareText(text).matchAll(CODE), (found) => found[1] ?? ''))]
}

/** How many signs of the reference stand in the text, from its start; 0 when not even the purchase's code does. */
export function signsFound(bare: string, reference: string): number {
  for (let length = reference.length; length >= CODE_LENGTH; length--) {
    if (bare.includes(reference.slice(0, length))) return length
  }
  return 0
}
