import { beforeAll, expect, test } from 'vitest'
import { liveClaimOfOrder } from '#app/domain/claims/reads/live-claim-of-order.server.ts'
import { answerClaim } from '#app/domain/claims/use-cases/answer-claim.server.ts'
import { decideClaim } from '#app/domain/claims/use-cases/decide-claim.server.ts'
import { openClaim } from '#app/domain/claims/use-cases/open-claim.server.ts'
import { replyToAnswer } from '#app/domain/claims/use-cases/reply-to-answer.server.ts'
import { closeUncontested, escalateUnanswered } from '#app/domain/claims/use-cases/watch-claims.server.ts'
import { returnOrder } from '#app/domain/orders/use-cases/return-order.server.ts'
import { completeDelivered } from '#app/domain/orders/use-cases/watch-deadlines.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import { START, useWorld } from '#tests/support/database.ts'
import { claimFor, deliveredOrder, openClaimShop, openedClaim, refundsOfOrder, type ClaimShop } from '#tests/support/make/claim.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { makeVendor } from '#tests/support/make/vendor.ts'
import { runJobs } from '#tests/support/run-jobs.ts'
import { expectSound } from '#tests/support/sound.ts'

const at = useWorld()
let shop: ClaimShop
beforeAll(async () => {
  shop = await openClaimShop(at.world)
})

const HOUR = 3_600_000
const stateOf = async (id: string) => (await at.world.db.claim.findUniqueOrThrow({ where: { id } })).state

test('a claim is opened once however often the form is sent, and the vendor has three days to answer', async () => {
  const order = await deliveredOrder(at.world, shop, 3, { method: 'sandbox' })
  const input = claimFor(order, 2)
  const first = await openClaim(at.world, input)
  expect(await openClaim(at.world, input)).toEqual(first)
  expect(await at.world.db.claim.findMany({ where: { vendorOrderId: order.orderId } })).toMatchObject([
    { code: `${order.code}-K1`, state: 'open', askedDong: 160_000n, dueAt: new Date(at.world.clock.now().getTime() + 72 * HOUR) },
  ])
})

test('a foreign buyer finds no order to claim about, and a second claim waits for the first', async () => {
  const order = await deliveredOrder(at.world, shop, 1, { method: 'sandbox' })
  expect(await openClaim(at.world, claimFor(order, 1, { buyer: { secretHash: 'somebody else' } }))).toEqual({ ok: false, problem: { kind: 'not-found' } })
  const claimId = await openedClaim(at.world, order, 1)
  expect(await openClaim(at.world, claimFor(order, 1))).toEqual({ ok: false, problem: { kind: 'another-open', claimId } })
})

test('the vendor’s order page leads to the claim while something may come of it, and no other vendor’s does', async () => {
  const order = await deliveredOrder(at.world, shop, 1, { method: 'sandbox' })
  expect(await liveClaimOfOrder(at.world, shop.packer, order.orderId)).toBeNull()
  const claimId = await openedClaim(at.world, order, 1)
  expect(await liveClaimOfOrder(at.world, shop.packer, order.orderId)).toMatchObject({ id: claimId, code: `${order.code}-K1`, state: 'open' })
  expect(await liveClaimOfOrder(at.world, await makeVendor(at.world), order.orderId)).toBeNull()
  await answerClaim(at.world, shop.leader, claimId, { kind: 'accept', note: '' })
  expect(await liveClaimOfOrder(at.world, shop.packer, order.orderId)).toBeNull()
})

test('accepted whole, with the delivery fee: all of it is asked back and the provider is told once', async () => {
  const order = await deliveredOrder(at.world, shop, 2, { method: 'sandbox' })
  const claimId = await openedClaim(at.world, order, 2, { asksShipping: true })
  expect((await answerClaim(at.world, shop.leader, claimId, { kind: 'accept', note: 'Xin lỗi bạn.' })).ok).toBe(true)
  expect((await answerClaim(at.world, shop.leader, claimId, { kind: 'accept', note: 'Xin lỗi bạn.' })).ok).toBe(true)
  const { totalDong } = await at.world.db.vendorOrder.findUniqueOrThrow({ where: { id: order.orderId } })
  const refunds = await refundsOfOrder(at.world, order.orderId)
  expect(refunds).toMatchObject([{ amountDong: totalDong, decidedBy: shop.leader.userId, claimId }])
  expect(refunds[0]?.parts).toHaveLength(2)
  expect(await stateOf(claimId)).toBe('accepted')
  await expectSound(at.world)
})

test('a part is given, the buyer asks for the rest, and the officer grants one piece more', async () => {
  const order = await deliveredOrder(at.world, shop, 4, { method: 'sandbox' })
  const claimId = await openedClaim(at.world, order, 3)
  expect((await answerClaim(at.world, shop.bookkeeper, claimId, { kind: 'acceptPart', quantities: { [order.lineId]: 1 }, shipping: false, note: '' })).ok).toBe(true)
  const buyer = order.buyer
  expect(await replyToAnswer(at.world, buyer, claimId, { kind: 'escalate', note: '' })).toEqual({ ok: false, problem: { kind: 'reason-missing' } })
  expect((await replyToAnswer(at.world, buyer, claimId, { kind: 'escalate', note: 'Cả ba hộp đều hỏng.' })).ok).toBe(true)
  const officer = await makeOfficer(at.world, 'lam-dong')
  const grant = { kind: 'grant', grant: { kind: 'parts', quantities: { [order.lineId]: 2 }, shipping: false }, reason: 'Ảnh cho thấy hai hộp hỏng.' } as const
  expect((await decideClaim(at.world, officer, claimId, grant)).ok).toBe(true)
  expect((await refundsOfOrder(at.world, order.orderId)).map((refund) => refund.amountDong)).toEqual([80_000n, 80_000n])
  expect(await at.world.db.claim.findUniqueOrThrow({ where: { id: claimId } })).toMatchObject({ state: 'granted', grantedDong: 160_000n, dueAt: null })
  await expectSound(at.world)
})

test('an offer is taken: exactly that sum goes back', async () => {
  const order = await deliveredOrder(at.world, shop, 2, { method: 'sandbox' })
  const claimId = await openedClaim(at.world, order, 2)
  expect(await answerClaim(at.world, shop.leader, claimId, { kind: 'offer', amount: dong(160_001), note: '' })).toMatchObject({ problem: { kind: 'more-than-asked', most: 160_000n } })
  expect((await answerClaim(at.world, shop.leader, claimId, { kind: 'offer', amount: dong(50_001), note: 'Giữ hàng, giảm giá.' })).ok).toBe(true)
  expect(await refundsOfOrder(at.world, order.orderId)).toEqual([])
  expect((await replyToAnswer(at.world, order.buyer, claimId, { kind: 'takeOffer', note: '' })).ok).toBe(true)
  expect((await replyToAnswer(at.world, order.buyer, claimId, { kind: 'takeOffer', note: '' })).ok).toBe(true)
  expect((await refundsOfOrder(at.world, order.orderId)).map((refund) => refund.amountDong)).toEqual([50_001n])
  await expectSound(at.world)
})

test('a refusal needs a reason, a packer cannot answer, and another shop finds nothing', async () => {
  const order = await deliveredOrder(at.world, shop, 1, { method: 'sandbox' })
  const claimId = await openedClaim(at.world, order, 1)
  expect(await answerClaim(at.world, shop.leader, claimId, { kind: 'decline', note: ' ' })).toEqual({ ok: false, problem: { kind: 'reason-missing' } })
  expect(await answerClaim(at.world, shop.packer, claimId, { kind: 'accept', note: '' })).toEqual({ ok: false, problem: { kind: 'not-your-role' } })
  expect(await answerClaim(at.world, await makeVendor(at.world), claimId, { kind: 'accept', note: '' })).toEqual({ ok: false, problem: { kind: 'not-found' } })
  expect((await answerClaim(at.world, shop.leader, claimId, { kind: 'decline', note: 'Ảnh không phải hàng của chúng tôi.' })).ok).toBe(true)
})

test('an officer of another authority finds nothing, and nobody decides before it is escalated', async () => {
  const order = await deliveredOrder(at.world, shop, 1, { method: 'sandbox' })
  const claimId = await openedClaim(at.world, order, 1)
  const decision = { kind: 'dismiss', reason: 'Không có cơ sở.' } as const
  expect(await decideClaim(at.world, await makeOfficer(at.world, 'khanh-hoa'), claimId, decision)).toEqual({ ok: false, problem: { kind: 'not-found' } })
  expect(await decideClaim(at.world, await makeOfficer(at.world, null), claimId, decision)).toEqual({ ok: false, problem: { kind: 'claim-moved-on', state: 'open' } })
})

test('silence of the vendor brings it to the officer, and the order is not completed meanwhile', async () => {
  const order = await deliveredOrder(at.world, shop, 1, { method: 'sandbox' })
  const claimId = await openedClaim(at.world, order, 1)
  at.world.clock.advance(72 * HOUR)
  await escalateUnanswered(at.world)
  expect(await stateOf(claimId)).toBe('escalated')
  at.world.clock.advance(5 * 24 * HOUR)
  await completeDelivered(at.world)
  expect((await at.world.db.vendorOrder.findUniqueOrThrow({ where: { id: order.orderId } })).state).toBe('delivered')
  expect((await answerClaim(at.world, shop.leader, claimId, { kind: 'accept', note: '' })).ok).toBe(true)
  await completeDelivered(at.world)
  expect((await at.world.db.vendorOrder.findUniqueOrThrow({ where: { id: order.orderId } })).state).toBe('completed')
})

test('silence of the buyer leaves a refusal as it is and pays an offer', async () => {
  const [refused, offered] = [await deliveredOrder(at.world, shop, 1, { method: 'sandbox' }), await deliveredOrder(at.world, shop, 1, { method: 'sandbox' })]
  const [a, b] = [await openedClaim(at.world, refused, 1), await openedClaim(at.world, offered, 1)]
  await answerClaim(at.world, shop.leader, a, { kind: 'decline', note: 'Không đúng lỗi.' })
  await answerClaim(at.world, shop.leader, b, { kind: 'offer', amount: dong(20_000), note: '' })
  at.world.clock.advance(7 * 24 * HOUR)
  await closeUncontested(at.world)
  expect([await stateOf(a), await stateOf(b)]).toEqual(['closed', 'accepted'])
  expect(await refundsOfOrder(at.world, refused.orderId)).toEqual([])
  expect(await refundsOfOrder(at.world, offered.orderId)).toMatchObject([{ amountDong: 20_000n, decidedBy: null }])
})

test('a parcel that comes back gives back everything that the claim had not, and the claim is over', async () => {
  const order = await deliveredOrder(at.world, shop, 3, { method: 'sandbox' })
  const claimId = await openedClaim(at.world, order, 2)
  await answerClaim(at.world, shop.leader, claimId, { kind: 'acceptPart', quantities: { [order.lineId]: 1 }, shipping: false, note: '' })
  expect((await returnOrder(at.world, shop.leader, { orderId: order.orderId, reason: 'damaged', note: '', spoiltLineIds: [] })).ok).toBe(true)
  await runJobs(at.world)
  const { totalDong } = await at.world.db.vendorOrder.findUniqueOrThrow({ where: { id: order.orderId } })
  const refunds = await refundsOfOrder(at.world, order.orderId)
  expect(refunds.reduce((sum, refund) => sum + refund.amountDong, 0n)).toBe(totalDong)
  expect(await stateOf(claimId)).toBe('closed')
  await expectSound(at.world)
})

test('what was given back once cannot be claimed again, what was not can', async () => {
  const order = await deliveredOrder(at.world, shop, 2, { method: 'sandbox' })
  await answerClaim(at.world, shop.leader, await openedClaim(at.world, order, 1), { kind: 'accept', note: '' })
  expect(await openClaim(at.world, claimFor(order, 2))).toMatchObject({ problem: { kind: 'too-many', left: 1 } })
  const second = await openedClaim(at.world, order, 1)
  expect((await at.world.db.claim.findUniqueOrThrow({ where: { id: second } })).code).toBe(`${order.code}-K2`)
})

test('the database itself refuses a refund above what came in and parts that do not add up', async () => {
  const order = await deliveredOrder(at.world, shop, 1, { method: 'sandbox' })
  const share = await at.world.db.paymentShare.findFirstOrThrow({ where: { vendorOrderId: order.orderId } })
  const refund = (amountDong: bigint, parts: bigint[]) =>
    at.world.db.refund.create({
      data: {
        ...{ id: newId(), paymentShareId: share.id, state: 'requested', amountDong, reason: 'test', requestKey: newId(), createdAt: START, dueOn: START },
        parts: { create: parts.map((part) => ({ id: newId(), amountDong: part })) },
      },
    })
  await expect(refund(share.capturedDong + 1n, [])).rejects.toThrow(/captured/)
  await expect(refund(1000n, [400n, 500n])).rejects.toThrow(/add up/)
})
