import type { AuthorityScope, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Actor } from '#app/domain/shared/actor.ts'

/** Who looks at the money that came into vendors' accounts: a vendor's staff at its own, officers at their vendors'. */
export type TransferScope = VendorScope | AuthorityScope

export function isVendorScope(scope: TransferScope): scope is VendorScope {
  return 'vendorId' in scope
}

/** Packers see no bank accounts; the leader and the bookkeeper decide about money. */
export function mayDecideMoney(scope: TransferScope): boolean {
  return !isVendorScope(scope) || scope.role !== 'packer'
}

export function actorOf(scope: TransferScope): Actor {
  const { userId } = scope
  return isVendorScope(scope) ? { kind: 'vendor', userId, vendorId: scope.vendorId } : { kind: 'officer', userId, authorityCode: scope.authorityCode }
}
