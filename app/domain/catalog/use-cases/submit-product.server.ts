import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { missingFromListing, type ChecklistItem } from '../rules/listing-checklist.ts'
import { productStates } from '../rules/product-states.ts'
import { can } from '#app/domain/shared/state-table.ts'
import { categoryPath } from '../store/categories.server.ts'
import { findOpenChange } from '../store/listing-changes.server.ts'
import type { KeptProduct } from '../store/products.server.ts'
import { lockForVendor, vendorActor } from './lock-in-scope.server.ts'
import { moveProduct } from './move-product.server.ts'
import { proposeListing } from './propose-listing.server.ts'

export type SubmitProblem =
  | { kind: 'notFound' }
  | { kind: 'vendorNotApproved' }
  | { kind: 'incomplete'; missing: ChecklistItem[] }
  | { kind: 'notOpen'; state: string }

/** Sends a draft, complete with pictures and packs, to the officers of the vendor's authority. */
export async function submitProduct(
  core: Core,
  scope: VendorScope,
  input: { productId: string },
): Promise<Result<{ changeId: string }, SubmitProblem>> {
  return transact(core, async (tx): Promise<Result<{ changeId: string }, SubmitProblem>> => {
    const product = await lockForVendor(tx, scope, input.productId)
    if (!product) return refuse({ kind: 'notFound' })
    if (!can(productStates, product.state, 'submit')) return refuse({ kind: 'notOpen', state: product.state })
    return submitLocked(core, tx, scope, product)
  })
}

/** The same for a locked product whose listing was just written; one that already waits is put forward anew. */
export async function submitLocked(
  core: Core,
  tx: Transaction,
  scope: VendorScope,
  product: KeptProduct,
): Promise<Result<{ changeId: string }, SubmitProblem>> {
  if (product.vendorState !== 'approved') return refuse({ kind: 'vendorNotApproved' })
  const missing = missingFromListing(product.listing, await categoryPath(tx, product.listing.categorySlug))
  if (missing.length > 0) return refuse({ kind: 'incomplete', missing })
  const open = await findOpenChange(tx, product.id)
  if (product.state !== 'submitted') await moveProduct(core, tx, product, { move: 'submit', actor: vendorActor(scope) })
  const changeId = await proposeListing(core, tx, scope, { product, open, before: null, proposed: product.listing, reasons: [] })
  return done({ changeId })
}
