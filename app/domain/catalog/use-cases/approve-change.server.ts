import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { ListingDecided, ProductChanged } from '../events.ts'
import { withAlcoholLaw } from '../rules/alcohol.ts'
import { restoreListing } from '../rules/kept-listing.ts'
import { forgetApprovedPrices, writeListing, writeOfficerNote, type KeptProduct } from '../store/products.server.ts'
import { lockForDecision, type DecisionProblem } from './lock-for-decision.server.ts'
import { officerActor } from './lock-in-scope.server.ts'
import { moveChange } from './move-change.server.ts'
import { moveProduct } from './move-product.server.ts'

export type ApproveProblem = DecisionProblem | { kind: 'vendorNotApproved' }

/** The proposed listing is what shoppers see from now on; a new one goes on sale. */
export async function approveChange(
  core: Core,
  scope: AuthorityScope,
  input: { changeId: string; note?: string },
): Promise<Result<{ productId: string }, ApproveProblem>> {
  return transact(core, async (tx): Promise<Result<{ productId: string }, ApproveProblem>> => {
    const locked = await lockForDecision(tx, scope, input.changeId)
    if (!locked.ok) return locked
    const { product, change } = locked.value
    if (product.vendorState !== 'approved') return refuse({ kind: 'vendorNotApproved' })
    const actor = officerActor(scope)
    const note = input.note || null
    await moveChange(core, tx, { product, change, move: 'approve', actor, note })
    // The law may have changed while the listing waited.
    const listing = withAlcoholLaw(restoreListing(change.proposed), vietnamDay(core.clock.now()))
    await writeListing(tx, product, listing)
    await forgetApprovedPrices(tx, product.id)
    if (change.kind === 'new') await moveProduct(core, tx, product, { move: 'approve', actor, reason: note })
    else await writeOfficerNote(tx, product.id, note)
    await announceApproval(core, tx, product, change.id)
    return done({ productId: product.id })
  })
}

async function announceApproval(core: Core, tx: Transaction, product: KeptProduct, changeId: string): Promise<void> {
  const { id: productId, vendorId } = product
  await core.announce(
    tx,
    { type: 'listingDecided', changeId, productId, vendorId, decision: 'approved' } satisfies ListingDecided,
    { type: 'productChanged', productId } satisfies ProductChanged,
  )
}
