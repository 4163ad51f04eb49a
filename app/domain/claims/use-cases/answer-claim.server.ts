import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Dong } from '#app/domain/shared/money.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { nextState } from '#app/domain/shared/state-table.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { claimGround, type ClaimGround } from '../reads/claim-ground.server.ts'
import { workOutGrant } from '../rules/claim-grant.ts'
import { claimLife, type ClaimMove, type ClaimState } from '../rules/claim-states.ts'
import { mayDecideClaim } from '../rules/who-may.ts'
import { lockClaim, type LockedClaim } from '../store/claims.server.ts'
import { claimedGoods, grantClaim, type GrantClaimProblem } from './grant-claim.server.ts'
import { moveClaim } from './move-claim.server.ts'

/** `note` is told to the buyer; a refusal needs one. */
export type ClaimAnswer = { note: string } & (
  | { kind: 'accept' }
  /** These pieces, and the delivery fee or not; the buyer may still ask the officer for the rest. */
  | { kind: 'acceptPart'; quantities: Readonly<Record<string, number>>; shipping: boolean }
  /** A sum that the buyer may take or not. */
  | { kind: 'offer'; amount: Dong }
  | { kind: 'decline' }
)

export type AnswerClaimProblem = { kind: 'not-found' } | { kind: 'not-your-role' } | { kind: 'reason-missing' } | GrantClaimProblem

/** The vendor answers a claim. Pressed twice it is one answer; of two people who answer differently the first one counts. */
export async function answerClaim(core: Core, scope: VendorScope, claimId: string, answer: ClaimAnswer): Promise<Result<undefined, AnswerClaimProblem>> {
  if (!isId(claimId)) return refuse({ kind: 'not-found' })
  return transact<undefined, AnswerClaimProblem>(core, async (tx) => {
    const claim = await lockClaim(tx, claimId)
    const ground = claim?.vendorId === scope.vendorId ? await claimGround(tx, claim.vendorOrderId) : null
    if (!claim || !ground) return refuse({ kind: 'not-found' })
    if (!mayDecideClaim(scope.role)) return refuse({ kind: 'not-your-role' })
    if (isRepeat(claim, answer)) return done()
    if (!nextState(claimLife, claim.state, answer.kind)) return refuse({ kind: 'claim-moved-on', state: claim.state })
    return carryOut(core, tx, { claim, ground, scope, answer })
  })
}

type Answering = { claim: LockedClaim; ground: ClaimGround; scope: VendorScope; answer: ClaimAnswer }

async function carryOut(core: Core, tx: Transaction, { claim, ground, scope, answer }: Answering): Promise<Result<undefined, AnswerClaimProblem>> {
  const actor = { kind: 'vendor', userId: scope.userId, vendorId: scope.vendorId } as const
  const note = answer.note.normalize('NFC').trim()
  const reason = note === '' ? null : note
  switch (answer.kind) {
    case 'accept':
      return grantClaim(core, tx, claim, { ground, grant: { kind: 'all' }, move: 'accept', actor, reason })
    case 'acceptPart': {
      const { quantities, shipping } = answer
      return grantClaim(core, tx, claim, { ground, grant: { kind: 'parts', quantities, shipping }, move: 'acceptPart', actor, reason })
    }
    case 'offer': {
      const { amount } = answer
      const worked = workOutGrant(claimedGoods(claim, ground), { kind: 'amount', amount })
      if ('kind' in worked) return refuse(worked)
      return moved(claim, await moveClaim(core, tx, claim, { move: 'offer', actor, reason, amount, change: { offeredDong: amount } }))
    }
    case 'decline':
      if (reason === null) return refuse({ kind: 'reason-missing' })
      return moved(claim, await moveClaim(core, tx, claim, { move: 'decline', actor, reason }))
  }
}

function moved(claim: LockedClaim, state: ClaimState | null): Result<undefined, GrantClaimProblem> {
  return state ? done() : refuse({ kind: 'claim-moved-on', state: claim.state })
}

const after: { readonly [kind in ClaimAnswer['kind']]: ClaimState } = {
  accept: 'accepted',
  acceptPart: 'partlyAccepted',
  offer: 'offered',
  decline: 'declined',
} satisfies { [move in Extract<ClaimMove, ClaimAnswer['kind']>]: ClaimState }

function isRepeat(claim: LockedClaim, answer: ClaimAnswer): boolean {
  return claim.state === after[answer.kind] && (answer.kind !== 'offer' || claim.offered === answer.amount)
}
