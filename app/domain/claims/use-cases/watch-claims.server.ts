import { theSystem } from '#app/domain/shared/actor.ts'
import { addHours } from '#app/domain/shared/time.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { claimGround } from '../reads/claim-ground.server.ts'
import { claimsDue, liveClaimsOf } from '../reads/claims-due.server.ts'
import { isLive } from '../rules/claim-states.ts'
import { deleteLoosePhotos } from '../store/claim-photos.server.ts'
import { lockClaim, type LockedClaim } from '../store/claims.server.ts'
import { grantClaim, type GrantClaimProblem } from './grant-claim.server.ts'
import { moveClaim } from './move-claim.server.ts'

/** The vendor said nothing in time: the officer decides. */
export async function escalateUnanswered(core: Core): Promise<void> {
  await each(core, await claimsDue(core, ['open']), async (tx, claim) => {
    if (claim.state === 'open' && isOver(core, claim)) await moveClaim(core, tx, claim, { move: 'escalate', actor: theSystem, reason: 'not-answered' })
    return done()
  })
}

/**
 * The buyer said nothing in time. What was refused stays refused; a sum that was offered is paid, because the vendor
 * stands by it and silence must not cost the buyer (Law 19/2023: silence is no consent).
 */
export async function closeUncontested(core: Core): Promise<void> {
  await each(core, await claimsDue(core, ['offered', 'partlyAccepted', 'declined']), async (tx, claim) => {
    if (!isOver(core, claim)) return done()
    const ground = await claimGround(tx, claim.vendorOrderId)
    if (claim.state === 'offered' && claim.offered !== null && ground) {
      return grantClaim(core, tx, claim, { ground, grant: { kind: 'amount', amount: claim.offered }, move: 'takeOffer', actor: theSystem, reason: 'not-answered' })
    }
    if (claim.state === 'partlyAccepted' || claim.state === 'declined') await moveClaim(core, tx, claim, { move: 'close', actor: theSystem })
    return done()
  })
}

/** The parcel came back and its money goes back whole: nothing is left to claim. */
export async function closeReturned(core: Core, { vendorOrderId }: { vendorOrderId: string }): Promise<void> {
  await each(core, await liveClaimsOf(core, vendorOrderId), async (tx, claim) => {
    if (isLive(claim.state)) await moveClaim(core, tx, claim, { move: 'close', actor: theSystem, reason: 'parcel-returned' })
    return done()
  })
}

/** Photos of forms that were never sent off, after a day. */
export async function forgetLoosePhotos(core: Core): Promise<void> {
  await deleteLoosePhotos(core, addHours(core.clock.now(), -24))
}

function isOver(core: Core, { dueAt }: LockedClaim): boolean {
  return dueAt !== null && dueAt <= core.clock.now()
}

/** Each in a transaction of its own, so that one that cannot be moved holds up nothing. */
async function each(core: Core, ids: readonly string[], work: (tx: Transaction, claim: LockedClaim) => Promise<Result<undefined, GrantClaimProblem>>): Promise<void> {
  for (const id of ids) {
    await transact<undefined, GrantClaimProblem>(core, async (tx) => {
      const claim = await lockClaim(tx, id)
      return claim ? work(tx, claim) : done()
    })
  }
}
