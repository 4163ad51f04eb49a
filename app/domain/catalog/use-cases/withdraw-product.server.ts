import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { ProductChanged } from '../events.ts'
import { lockForVendor, vendorActor } from './lock-in-scope.server.ts'
import { moveProduct } from './move-product.server.ts'

export type ShelfProblem = { kind: 'notFound' } | { kind: 'notOpen'; state: string }

/** Takes a product off sale, for as long as the vendor likes. */
export function withdrawProduct(core: Core, scope: VendorScope, input: { productId: string }): Promise<Result<undefined, ShelfProblem>> {
  return move(core, scope, input.productId, 'withdraw')
}

/** Puts a withdrawn product on sale again, as it was approved. */
export function relistProduct(core: Core, scope: VendorScope, input: { productId: string }): Promise<Result<undefined, ShelfProblem>> {
  return move(core, scope, input.productId, 'relist')
}

async function move(core: Core, scope: VendorScope, productId: string, name: 'withdraw' | 'relist'): Promise<Result<undefined, ShelfProblem>> {
  return transact(core, async (tx): Promise<Result<undefined, ShelfProblem>> => {
    const product = await lockForVendor(tx, scope, productId)
    if (!product) return refuse({ kind: 'notFound' })
    const state = await moveProduct(core, tx, product, { move: name, actor: vendorActor(scope) })
    if (state === null) return refuse({ kind: 'notOpen', state: product.state })
    await core.announce(tx, { type: 'productChanged', productId } satisfies ProductChanged)
    return done()
  })
}
