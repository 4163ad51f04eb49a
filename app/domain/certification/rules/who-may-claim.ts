import type { VendorRole } from '#app/domain/accounts/rules/scopes.ts'

/** A claim is a statement of the business: for those who keep its papers. */
export function mayClaimCertificate(role: VendorRole): boolean {
  return role === 'leader' || role === 'bookkeeper'
}
