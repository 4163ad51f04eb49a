import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { findOpenChange } from '../store/listing-changes.server.ts'
import { lockForVendor, vendorActor } from './lock-in-scope.server.ts'
import { moveChange } from './move-change.server.ts'
import { moveProduct } from './move-product.server.ts'

export type TakeBackProblem = { kind: 'notFound' } | { kind: 'nothingWaits' }

/** The vendor changes its mind: the waiting change goes away; a new listing is a draft again, an approved one stays as shoppers see it. */
export async function takeBackChange(
  core: Core,
  scope: VendorScope,
  input: { productId: string },
): Promise<Result<undefined, TakeBackProblem>> {
  return transact(core, async (tx): Promise<Result<undefined, TakeBackProblem>> => {
    const product = await lockForVendor(tx, scope, input.productId)
    if (!product) return refuse({ kind: 'notFound' })
    const open = await findOpenChange(tx, product.id)
    const actor = vendorActor(scope)
    // A new listing that was sent back is the product itself: there is nothing beside it to drop.
    if (!open || (open.kind === 'new' && open.state !== 'submitted')) return refuse({ kind: 'nothingWaits' })
    await moveChange(core, tx, { product, change: open, move: 'takeBack', actor })
    if (open.kind === 'new') await moveProduct(core, tx, product, { move: 'takeBack', actor })
    return done()
  })
}
