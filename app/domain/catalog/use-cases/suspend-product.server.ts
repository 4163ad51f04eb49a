import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { ProductChanged, ProductReinstated, ProductSuspended } from '../events.ts'
import { lockForAuthority, officerActor } from './lock-in-scope.server.ts'
import { moveProduct } from './move-product.server.ts'

export type SuspendProblem = { kind: 'notFound' } | { kind: 'notOpen'; state: string } | { kind: 'noteMissing' }
export type SuspendInput = { productId: string; note: string }

/** An officer takes a product off sale; the vendor is told why and cannot put it back. */
export async function suspendProduct(core: Core, scope: AuthorityScope, input: SuspendInput): Promise<Result<undefined, SuspendProblem>> {
  return move(core, scope, input, 'suspend')
}

/** The reason is gone: on sale again. */
export async function liftSuspension(core: Core, scope: AuthorityScope, input: SuspendInput): Promise<Result<undefined, SuspendProblem>> {
  return move(core, scope, input, 'lift')
}

async function move(core: Core, scope: AuthorityScope, input: SuspendInput, name: 'suspend' | 'lift'): Promise<Result<undefined, SuspendProblem>> {
  const reason = input.note.trim()
  if (reason === '') return refuse({ kind: 'noteMissing' })
  return transact(core, async (tx): Promise<Result<undefined, SuspendProblem>> => {
    const product = await lockForAuthority(tx, scope, input.productId)
    if (!product) return refuse({ kind: 'notFound' })
    const state = await moveProduct(core, tx, product, { move: name, actor: officerActor(scope), reason })
    if (state === null) return refuse({ kind: 'notOpen', state: product.state })
    const { id: productId, vendorId } = product
    await core.announce(tx, { type: 'productChanged', productId } satisfies ProductChanged)
    const told: ProductSuspended | ProductReinstated = { type: name === 'suspend' ? 'productSuspended' : 'productReinstated', productId, vendorId }
    await core.announce(tx, told)
    return done()
  })
}
