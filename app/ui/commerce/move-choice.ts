/**
 * Where a key moves the choice in a list of `length`: null is the text box itself, before the first and after the last.
 * Undefined for keys that do not move it.
 */
export function moveChoice(key: string, choice: number | null, length: number): number | null | undefined {
  if (key === 'ArrowDown') return choice === null ? 0 : choice + 1 < length ? choice + 1 : null
  if (key === 'ArrowUp') return choice === null ? length - 1 : choice > 0 ? choice - 1 : null
  return undefined
}
