import type { Actor } from '#app/domain/shared/actor.ts'
import type { AuthorityScope, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { lockProduct, type KeptProduct } from '../store/products.server.ts'

/** Locks a product of this vendor; null for every other id (R12). */
export async function lockForVendor(tx: Transaction, scope: VendorScope, productId: string): Promise<KeptProduct | null> {
  const product = isId(productId) ? await lockProduct(tx, productId) : null
  return product?.vendorId === scope.vendorId ? product : null
}

/** Locks a product of a vendor that this authority moderates; null for every other id (R12). */
export async function lockForAuthority(tx: Transaction, scope: AuthorityScope, productId: string): Promise<KeptProduct | null> {
  const product = isId(productId) ? await lockProduct(tx, productId) : null
  const isTheirs = scope.authorityCode === null || scope.authorityCode === product?.authorityCode
  return isTheirs ? product : null
}

export function vendorActor({ userId, vendorId }: VendorScope): Actor {
  return { kind: 'vendor', userId, vendorId }
}

export function officerActor({ userId, authorityCode }: AuthorityScope): Actor {
  return { kind: 'officer', userId, authorityCode }
}
