import type { BuyerClaim } from '#app/domain/orders/rules/buyer-of-purchase.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { claimGround } from '../reads/claim-ground.server.ts'
import { buyerActor, isBuyer } from '../rules/buyer-actor.ts'
import type { ClaimState } from '../rules/claim-states.ts'
import { lockClaim } from '../store/claims.server.ts'
import { grantClaim, type GrantClaimProblem } from './grant-claim.server.ts'
import { moveClaim } from './move-claim.server.ts'

export type BuyerReply = { kind: 'takeOffer' | 'escalate' | 'withdraw'; note: string }

export type ReplyProblem = { kind: 'not-found' } | { kind: 'reason-missing' } | GrantClaimProblem

const after: { readonly [kind in BuyerReply['kind']]: ClaimState } = { takeOffer: 'accepted', escalate: 'escalated', withdraw: 'withdrawn' }

/** The buyer takes an offer, asks the officer to decide, or has no complaint any more. Pressed twice it is said once. */
export async function replyToAnswer(core: Core, buyer: BuyerClaim, claimId: string, { kind, note }: BuyerReply): Promise<Result<undefined, ReplyProblem>> {
  if (!isId(claimId)) return refuse({ kind: 'not-found' })
  return transact<undefined, ReplyProblem>(core, async (tx) => {
    const claim = await lockClaim(tx, claimId)
    const ground = claim && (await claimGround(tx, claim.vendorOrderId))
    if (!claim || !ground || !isBuyer(buyer, ground)) return refuse({ kind: 'not-found' })
    if (claim.state === after[kind]) return done()
    const actor = buyerActor(buyer)
    const words = note.normalize('NFC').trim()
    if (kind === 'takeOffer') {
      if (claim.state !== 'offered' || claim.offered === null) return refuse({ kind: 'claim-moved-on', state: claim.state })
      return grantClaim(core, tx, claim, { ground, grant: { kind: 'amount', amount: claim.offered }, move: 'takeOffer', actor })
    }
    if (kind === 'escalate' && words === '') return refuse({ kind: 'reason-missing' })
    const state = await moveClaim(core, tx, claim, { move: kind, actor, reason: words === '' ? null : words })
    return state ? done() : refuse({ kind: 'claim-moved-on', state: claim.state })
  })
}
