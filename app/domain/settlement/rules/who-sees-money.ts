import type { VendorRole } from '#app/domain/accounts/rules/scopes.ts'

/** Whoever packs needs no books. */
export function maySeeMoney(role: VendorRole): boolean {
  return role === 'leader' || role === 'bookkeeper'
}
