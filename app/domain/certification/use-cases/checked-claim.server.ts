import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse } from '#app/domain/shared/result.ts'
import { mayBeWithheldFrom } from '#app/domain/vendors/rules/legal-forms.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { claimFaults, type CertificateClaim } from '../rules/claim-faults.ts'
import { isScheme, selfProduced } from '../rules/schemes.ts'
import { lastDayByLaw } from '../rules/validity.ts'
import { isProductOf, isScanOf, legalFormOf } from '../store/certificates.server.ts'

export type ClaimProblem = { kind: 'invalid'; fields: string[] } | { kind: 'notFound' }

/** A claim as it may be kept: everything right, product and scan the vendor's own, and no end later than the law's. */
export async function checkedClaim(
  tx: Transaction,
  vendorId: string,
  { scanId = null, ...claim }: CertificateClaim & { scanId?: string | null },
  today: string,
) {
  const fields = claimFaults(claim, today)
  if (claim.scheme === selfProduced && !mayBeWithheldFrom(await legalFormOf(tx, vendorId))) fields.push('scheme')
  if (fields.length > 0 || !isScheme(claim.scheme)) return refuse({ kind: 'invalid', fields })
  const { productId } = claim
  if (productId !== null && !(isId(productId) && (await isProductOf(tx, vendorId, productId)))) return refuse({ kind: 'notFound' })
  if (scanId !== null && !(isId(scanId) && (await isScanOf(tx, vendorId, scanId)))) return refuse({ kind: 'notFound' })
  // Where the law sets the term, the law counts and not what was typed; an older decision may only be shorter.
  const byLaw = lastDayByLaw(claim.scheme, claim.issuedOn)
  const expiresOn = [byLaw, claim.expiresOn].filter((day) => day !== null).sort()[0] ?? null
  const { scheme, stars, level, number, issuedBy } = claim
  const days = { issuedOn: dateOf(claim.issuedOn), expiresOn: expiresOn === null ? null : dateOf(expiresOn) }
  return done({ productId, scheme, stars, level, number, issuedBy, ...days, scanId })
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
