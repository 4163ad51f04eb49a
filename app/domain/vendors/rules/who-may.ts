import type { VendorRole } from '#app/domain/accounts/rules/scopes.ts'

/** Identity and bank account are the leader's to state: the leader signs for them. */
export function mayEditApplication(role: VendorRole): boolean {
  return role === 'leader'
}

/** Who works here is the leader's to decide. */
export function mayManageStaff(role: VendorRole): boolean {
  return role === 'leader'
}

/** Prices of sending are kept by whoever keeps the books. */
export function mayChangeShipping(role: VendorRole): boolean {
  return role === 'leader' || role === 'bookkeeper'
}
