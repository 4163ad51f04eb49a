import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { claimGround } from '../reads/claim-ground.server.ts'
import type { Grant } from '../rules/claim-grant.ts'
import { lockClaim } from '../store/claims.server.ts'
import { grantClaim, type GrantClaimProblem } from './grant-claim.server.ts'
import { moveClaim } from './move-claim.server.ts'

/** `reason` is told to both sides. */
export type ClaimDecision = { reason: string } & ({ kind: 'grant'; grant: Grant } | { kind: 'dismiss' })

export type DecideClaimProblem = { kind: 'not-found' } | { kind: 'reason-missing' } | GrantClaimProblem

/** An officer decides a claim that the two sides could not agree about. Of two officers the first one counts. */
export async function decideClaim(core: Core, scope: AuthorityScope, claimId: string, decision: ClaimDecision): Promise<Result<undefined, DecideClaimProblem>> {
  if (!isId(claimId)) return refuse({ kind: 'not-found' })
  return transact<undefined, DecideClaimProblem>(core, async (tx) => {
    const claim = await lockClaim(tx, claimId)
    const ground = claim && (await claimGround(tx, claim.vendorOrderId))
    const isTheirs = scope.authorityCode === null || scope.authorityCode === ground?.authorityCode
    if (!claim || !ground || !isTheirs) return refuse({ kind: 'not-found' })
    const reason = decision.reason.normalize('NFC').trim()
    if (reason === '') return refuse({ kind: 'reason-missing' })
    if (claim.state !== 'escalated') return refuse({ kind: 'claim-moved-on', state: claim.state })
    const actor = { kind: 'officer', userId: scope.userId, authorityCode: scope.authorityCode } as const
    if (decision.kind === 'grant') return grantClaim(core, tx, claim, { ground, grant: decision.grant, move: 'grant', actor, reason })
    await moveClaim(core, tx, claim, { move: 'dismiss', actor, reason })
    return done()
  })
}
