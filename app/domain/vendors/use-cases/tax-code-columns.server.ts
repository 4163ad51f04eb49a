import type { Sealing } from '#app/platform/sealing.server.ts'
import { maskedPersonalId, mayBePersonalId } from '../rules/tax-code.ts'

/**
 * How a tax code is kept. The code of an enterprise is public and lies open; a person's own number (since 1 July 2025
 * the tax code of households, Circular 86/2024) is sealed, with a mask beside it that any page may show.
 */
export function taxCodeColumns(sealing: Sealing, code: string) {
  return mayBePersonalId(code)
    ? { taxCode: maskedPersonalId(code), personalIdSealed: sealing.seal(code), personalIdDigest: sealing.digest(code) }
    : { taxCode: code, personalIdSealed: null, personalIdDigest: null }
}

/** The column by which others with the same code are found. */
export function codeToLookFor(sealing: Sealing, code: string): { taxCode: string } | { personalIdDigest: string } {
  return mayBePersonalId(code) ? { personalIdDigest: sealing.digest(code) } : { taxCode: code }
}
