import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import type { BuyerClaim } from '#app/domain/orders/rules/buyer-of-purchase.ts'
import { lockOrder } from '#app/domain/orders/use-cases/lock-order.server.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { ClaimMoved } from '../events.ts'
import { claimOfKey, countClaims, photosOfForm } from '../reads/claim-of-key.server.ts'
import { claimableOrder } from '../reads/claimable-order.server.ts'
import { checkClaim, type CheckClaimProblem } from '../rules/check-claim.ts'
import { claimDueAt } from '../rules/claim-deadlines.ts'
import { askedAmount } from '../rules/claim-grant.ts'
import type { ClaimReason } from '../rules/claim-reasons.ts'
import { claimLife } from '../rules/claim-states.ts'
import { attachPhotos } from '../store/claim-photos.server.ts'
import { insertClaim } from '../store/claims.server.ts'
import { buyerActor } from '../rules/buyer-actor.ts'

export type OpenClaimInput = {
  buyer: BuyerClaim
  vendorOrderId: string
  /** Of the form: sent twice, it is one claim. Photos kept with the same key belong to it. */
  key: string
  reason: ClaimReason
  text: string
  lines: readonly { orderLineId: string; quantity: number }[]
  /** The delivery fee too. */
  asksShipping: boolean
}

export type OpenClaimProblem = { kind: 'not-found' } | CheckClaimProblem

/** The buyer says that something was wrong with what came. The vendor has to answer in time. */
export async function openClaim(core: Core, input: OpenClaimInput): Promise<Result<{ claimId: string }, OpenClaimProblem>> {
  const { buyer, vendorOrderId, key, reason, lines } = input
  if (!isId(vendorOrderId) || !isId(key)) return refuse({ kind: 'not-found' })
  return transact<{ claimId: string }, OpenClaimProblem>(core, async (tx) => {
    await lockOrder(tx, vendorOrderId)
    const order = await claimableOrder(tx, vendorOrderId, buyer)
    if (!order) return refuse({ kind: 'not-found' })
    const before = await claimOfKey(tx, key)
    if (before) return before.vendorOrderId === vendorOrderId ? done({ claimId: before.id }) : refuse({ kind: 'not-found' })
    const now = core.clock.now()
    const text = input.text.normalize('NFC').trim()
    const photos = (await photosOfForm(tx, { vendorOrderId, requestKey: key })).length
    const problem = checkClaim(order, { reason, text, lines, photos }, now)
    if (problem) return refuse(problem)
    const asksShipping = input.asksShipping && order.shippingLeft && order.shipping > 0n
    const priced = lines.map(({ orderLineId, quantity }) => {
      const line = order.lines.find((one) => one.orderLineId === orderLineId)
      if (!line) throw new Error('The line was checked')
      return { orderLineId, quantity, grantedQuantity: 0, unitPrice: line.unitPrice }
    })
    const claimId = await insertClaim(tx, {
      ...{ vendorOrderId, vendorId: order.vendorId, reason, text, asksShipping, lines, requestKey: key },
      code: `${order.code}-K${(await countClaims(tx, vendorOrderId)) + 1}`,
      asked: askedAmount({ lines: priced, shipping: order.shipping, asksShipping }),
      openedAt: now,
      dueAt: claimDueAt(claimLife.start, reason, now),
    })
    await attachPhotos(tx, { vendorOrderId, requestKey: key, claimId })
    const { vendorId } = order
    await recordAudit(core, tx, { actor: buyerActor(buyer), action: 'claim.open', subject: { type: 'claim', id: claimId }, vendorId, reason: text === '' ? null : text })
    await core.announce(tx, { type: 'claimMoved', claimId, vendorOrderId, vendorId, move: 'open', by: 'buyer' } satisfies ClaimMoved)
    return done({ claimId })
  })
}
