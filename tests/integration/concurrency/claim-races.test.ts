import { beforeAll, expect, test } from 'vitest'
import { answerClaim } from '#app/domain/claims/use-cases/answer-claim.server.ts'
import { answerTransfer } from '#app/domain/claims/use-cases/answer-transfer.server.ts'
import { decideClaim } from '#app/domain/claims/use-cases/decide-claim.server.ts'
import { giveRefundAccount } from '#app/domain/claims/use-cases/give-refund-account.server.ts'
import { openClaim } from '#app/domain/claims/use-cases/open-claim.server.ts'
import { payRefund } from '#app/domain/claims/use-cases/pay-refund.server.ts'
import { replyToAnswer } from '#app/domain/claims/use-cases/reply-to-answer.server.ts'
import { escalateUnanswered } from '#app/domain/claims/use-cases/watch-claims.server.ts'
import { returnOrder } from '#app/domain/orders/use-cases/return-order.server.ts'
import { settleTransfers } from '#app/domain/payments/use-cases/settle-transfers.server.ts'
import { recordRefund } from '#app/domain/settlement/use-cases/record-refund.server.ts'
import { recordSale } from '#app/domain/settlement/use-cases/record-sale.server.ts'
import { dong } from '#app/domain/shared/money.ts'
import { useWorld } from '#tests/support/database.ts'
import { claimFor, deliveredOrder, openClaimShop, openedClaim, refundsOfOrder, type ClaimShop } from '#tests/support/make/claim.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { runJobs } from '#tests/support/run-jobs.ts'
import { expectSound } from '#tests/support/sound.ts'

const w = useWorld()
let shop: ClaimShop
beforeAll(async () => {
  shop = await openClaimShop(w.world)
})

const stateOf = async (id: string) => (await w.world.db.claim.findUniqueOrThrow({ where: { id } })).state
const asked = async (orderId: string) => (await refundsOfOrder(w.world, orderId)).reduce((sum, refund) => sum + refund.amountDong, 0n)

test('a double click on the claim form, and a second form beside it, make one claim', async () => {
  const order = await deliveredOrder(w.world, shop, 2, { method: 'sandbox' })
  const input = claimFor(order, 1)
  const results = await Promise.all([openClaim(w.world, input), openClaim(w.world, input), openClaim(w.world, claimFor(order, 2)), openClaim(w.world, input)])
  expect(results.filter((result) => result.ok).length).toBeGreaterThan(0)
  expect(await w.world.db.claim.count({ where: { vendorOrderId: order.orderId } })).toBe(1)
})

test('leader and bookkeeper answer at once: one answer counts, one refund is asked', async () => {
  for (let round = 0; round < 4; round++) {
    const order = await deliveredOrder(w.world, shop, 2, { method: 'sandbox' })
    const claimId = await openedClaim(w.world, order, 2)
    const results = await Promise.all([
      answerClaim(w.world, shop.leader, claimId, { kind: 'accept', note: '' }),
      answerClaim(w.world, shop.bookkeeper, claimId, { kind: 'decline', note: 'Không phải lỗi của chúng tôi.' }),
      answerClaim(w.world, shop.leader, claimId, { kind: 'accept', note: '' }),
    ])
    const state = await stateOf(claimId)
    expect(results.map((result) => result.ok)).toEqual(state === 'accepted' ? [true, false, true] : [false, true, false])
    expect(await asked(order.orderId)).toBe(state === 'accepted' ? 160_000n : 0n)
  }
  await expectSound(w.world)
})

test('two officers decide one claim at once: the first counts, also against a vendor who gives in', async () => {
  const [one, other] = [await makeOfficer(w.world, 'lam-dong'), await makeOfficer(w.world, null)]
  for (let round = 0; round < 4; round++) {
    const order = await deliveredOrder(w.world, shop, 2, { method: 'sandbox' })
    const claimId = await openedClaim(w.world, order, 2)
    await answerClaim(w.world, shop.leader, claimId, { kind: 'decline', note: 'Không.' })
    await replyToAnswer(w.world, order.buyer, claimId, { kind: 'escalate', note: 'Có.' })
    const results = await Promise.all([
      decideClaim(w.world, one, claimId, { kind: 'grant', grant: { kind: 'amount', amount: dong(70_000) }, reason: 'Một phần có lý.' }),
      decideClaim(w.world, other, claimId, { kind: 'dismiss', reason: 'Không có cơ sở.' }),
      answerClaim(w.world, shop.leader, claimId, { kind: 'accept', note: '' }),
    ])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    const sums: Record<string, bigint> = { granted: 70_000n, dismissed: 0n, accepted: 160_000n }
    expect(await asked(order.orderId)).toBe(sums[await stateOf(claimId)])
  }
  await expectSound(w.world)
})

test('the buyer withdraws while the vendor accepts: money moves only if the vendor came first', async () => {
  for (let round = 0; round < 4; round++) {
    const order = await deliveredOrder(w.world, shop, 1, { method: 'sandbox' })
    const claimId = await openedClaim(w.world, order, 1)
    await Promise.all([
      replyToAnswer(w.world, order.buyer, claimId, { kind: 'withdraw', note: '' }),
      answerClaim(w.world, shop.leader, claimId, { kind: 'accept', note: '' }),
      escalateUnanswered(w.world),
    ])
    expect(await asked(order.orderId)).toBe((await stateOf(claimId)) === 'accepted' ? 80_000n : 0n)
  }
})

test('a claim is accepted while the parcel is taken back: never more goes back than came in', async () => {
  for (let round = 0; round < 4; round++) {
    const order = await deliveredOrder(w.world, shop, 2, { method: 'sandbox' })
    const claimId = await openedClaim(w.world, order, 2)
    const [, returned] = await Promise.all([
      answerClaim(w.world, shop.leader, claimId, { kind: 'accept', note: '' }),
      returnOrder(w.world, shop.leader, { orderId: order.orderId, reason: 'damaged', note: '', spoiltLineIds: [] }),
    ])
    expect(returned.ok).toBe(true)
    const { totalDong } = await w.world.db.vendorOrder.findUniqueOrThrow({ where: { id: order.orderId } })
    expect(await asked(order.orderId)).toBe(totalDong)
    await runJobs(w.world)
    expect(['accepted', 'closed']).toContain(await stateOf(claimId))
  }
  await expectSound(w.world)
})

async function transferring() {
  const order = await deliveredOrder(w.world, shop, 2)
  const claimId = await openedClaim(w.world, order, 1)
  await answerClaim(w.world, shop.leader, claimId, { kind: 'accept', note: '' })
  await runJobs(w.world)
  const [refund] = await refundsOfOrder(w.world, order.orderId)
  const refundId = refund?.id ?? ''
  await giveRefundAccount(w.world, { buyer: order.buyer, refundId, bankBin: '970405', account: '4800205123456', holder: 'NGUYEN THI HOA' })
  return { order, refundId }
}

test('a double click on "transferred" is one transfer', async () => {
  const { refundId } = await transferring()
  const results = await Promise.all(['FT1111', 'FT1111', 'FT2222'].map((bankReference) => payRefund(w.world, shop.bookkeeper, { refundId, bankReference })))
  expect(results.every((result) => result.ok)).toBe(true)
  expect(await w.world.db.auditEvent.count({ where: { subjectId: refundId, action: 'refund.transfer' } })).toBe(1)
})

test('confirmed, disputed and run out of time at once: the refund settles at most once and the books follow', async () => {
  for (let round = 0; round < 3; round++) {
    const { order, refundId } = await transferring()
    await payRefund(w.world, shop.bookkeeper, { refundId, bankReference: 'FT3333' })
    w.world.clock.advance(8 * 24 * 3_600_000)
    await Promise.all([
      answerTransfer(w.world, order.buyer, refundId, { kind: 'confirm' }),
      answerTransfer(w.world, order.buyer, refundId, { kind: 'dispute', text: 'Chưa thấy.' }),
      settleTransfers(w.world),
      answerTransfer(w.world, order.buyer, refundId, { kind: 'confirm' }),
    ])
    expect(await w.world.db.paymentEvent.count({ where: { refundId } })).toBe(1)
    expect((await w.world.db.refund.findUniqueOrThrow({ where: { id: refundId } })).state).toBe('settled')
  }
  await expectSound(w.world)
})

test('refund against sale in the ledger: whichever job runs first, and however often, it is booked once', async () => {
  const { order, refundId } = await transferring()
  await payRefund(w.world, shop.bookkeeper, { refundId, bankReference: 'FT4444' })
  await answerTransfer(w.world, order.buyer, refundId, { kind: 'confirm' })
  const sale = { vendorOrderIds: [order.orderId] }
  await Promise.all([recordRefund(w.world, { refundId }), recordSale(w.world, sale), recordRefund(w.world, { refundId }), recordSale(w.world, sale)])
  await expectSound(w.world)
  expect(await w.world.db.ledgerPosting.count({ where: { key: `refund:${refundId}` } })).toBe(1)
})
