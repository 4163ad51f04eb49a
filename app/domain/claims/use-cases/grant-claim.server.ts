import { refundParts } from '#app/domain/payments/use-cases/refund-parts.server.ts'
import type { RefundRefusal } from '#app/domain/payments/rules/refund-limit.ts'
import type { Actor } from '#app/domain/shared/actor.ts'
import { add, noMoney } from '#app/domain/shared/money.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { ClaimGround } from '../reads/claim-ground.server.ts'
import { workOutGrant, type ClaimedGoods, type Grant, type GrantProblem } from '../rules/claim-grant.ts'
import type { ClaimMove, ClaimState } from '../rules/claim-states.ts'
import { updateGranted, type LockedClaim } from '../store/claims.server.ts'
import { moveClaim } from './move-claim.server.ts'

export type GrantClaimProblem = { kind: 'claim-moved-on'; state: ClaimState } | GrantProblem | RefundRefusal

type Granting = { ground: ClaimGround; grant: Grant; move: ClaimMove; actor: Actor; reason?: string | null }

/** Gives money for a claim: move, limits and refund in one transaction. The caller holds the claim's lock; the payment's comes after it. */
export async function grantClaim(core: Core, tx: Transaction, claim: LockedClaim, granting: Granting): Promise<Result<undefined, GrantClaimProblem>> {
  const { ground, grant, move, actor, reason } = granting
  const worked = workOutGrant(claimedGoods(claim, ground), grant)
  if ('kind' in worked) return refuse(worked)
  const moved = await moveClaim(core, tx, claim, {
    ...{ move, actor, reason, amount: worked.amount },
    change: { grantedDong: add(claim.granted, worked.amount), grantedShipping: worked.shipping },
  })
  if (!moved) return refuse({ kind: 'claim-moved-on', state: claim.state })
  await updateGranted(tx, claim.id, worked.quantities)
  if (!ground.paidBy) throw new Error(`Claim ${claim.id} is about an order that nobody paid`)
  const refunded = await refundParts(core, tx, {
    paymentId: ground.paidBy,
    vendorOrderId: claim.vendorOrderId,
    parts: worked.parts,
    reason: 'claim',
    decidedBy: 'userId' in actor ? actor.userId : null,
    claimId: claim.id,
  })
  return refunded.ok ? done() : refunded
}

export function claimedGoods(claim: LockedClaim, ground: ClaimGround): ClaimedGoods {
  const { asked, granted, asksShipping, grantedShipping } = claim
  const lines = claim.lines.map((line) => ({ ...line, unitPrice: ground.unitPrices.get(line.orderLineId) ?? noMoney }))
  return { asked, granted, asksShipping, grantedShipping, shipping: ground.shipping, lines }
}
