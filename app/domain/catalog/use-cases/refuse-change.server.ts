import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { ListingDecided } from '../events.ts'
import { writeOfficerNote } from '../store/products.server.ts'
import { lockForDecision, type DecisionProblem } from './lock-for-decision.server.ts'
import { officerActor } from './lock-in-scope.server.ts'
import { moveChange } from './move-change.server.ts'
import { moveProduct } from './move-product.server.ts'

/** The vendor must be told why. */
export type RefuseProblem = DecisionProblem | { kind: 'noteMissing' }
export type RefuseInput = { changeId: string; note: string }

/** Sends a listing back with what has to be changed; the vendor goes on from what it proposed. */
export function requestChange(core: Core, scope: AuthorityScope, input: RefuseInput): Promise<Result<{ productId: string }, RefuseProblem>> {
  return decide(core, scope, input, 'requestChange')
}

/** Turns a listing down for good: a new product may not be sold, an approved one stays as it was. */
export function rejectChange(core: Core, scope: AuthorityScope, input: RefuseInput): Promise<Result<{ productId: string }, RefuseProblem>> {
  return decide(core, scope, input, 'reject')
}

async function decide(
  core: Core,
  scope: AuthorityScope,
  input: RefuseInput,
  move: 'requestChange' | 'reject',
): Promise<Result<{ productId: string }, RefuseProblem>> {
  const note = input.note.trim()
  if (note === '') return refuse({ kind: 'noteMissing' })
  return transact(core, async (tx): Promise<Result<{ productId: string }, RefuseProblem>> => {
    const locked = await lockForDecision(tx, scope, input.changeId)
    if (!locked.ok) return locked
    const { product, change } = locked.value
    const actor = officerActor(scope)
    await moveChange(core, tx, { product, change, move, actor, note })
    if (change.kind === 'new') await moveProduct(core, tx, product, { move, actor, reason: note })
    else await writeOfficerNote(tx, product.id, note)
    const decision = move === 'reject' ? 'rejected' : 'changeRequested'
    const told = { type: 'listingDecided', changeId: change.id, productId: product.id, vendorId: product.vendorId, decision } as const
    await core.announce(tx, told satisfies ListingDecided)
    return done({ productId: product.id })
  })
}
