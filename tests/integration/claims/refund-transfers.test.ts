import { beforeAll, expect, test } from 'vitest'
import { buyerRefund, officerRefund, vendorRefund } from '#app/domain/claims/reads/refund-page.server.ts'
import type { RefundPage } from '#app/domain/claims/rules/claim-view.ts'
import { answerClaim } from '#app/domain/claims/use-cases/answer-claim.server.ts'
import { answerTransfer, settleDisputed } from '#app/domain/claims/use-cases/answer-transfer.server.ts'
import { giveRefundAccount } from '#app/domain/claims/use-cases/give-refund-account.server.ts'
import { payRefund } from '#app/domain/claims/use-cases/pay-refund.server.ts'
import { sealRefundAccounts } from '#app/domain/payments/use-cases/seal-refund-accounts.server.ts'
import { settleTransfers } from '#app/domain/payments/use-cases/settle-transfers.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { deliveredOrder, openClaimShop, openedClaim, refundsOfOrder, type ClaimShop, type DeliveredOrder } from '#tests/support/make/claim.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { makeVendor } from '#tests/support/make/vendor.ts'
import { runJobs } from '#tests/support/run-jobs.ts'
import { expectSound } from '#tests/support/sound.ts'

const at = useWorld()
let shop: ClaimShop
beforeAll(async () => {
  shop = await openClaimShop(at.world)
})

const account = { bankBin: '970405', account: '4800 2051 2345 6', holder: 'Nguyễn Thị Hoa' }
const paid = (refundId: string) => ({ refundId, bankReference: 'FT26328123456' })

/** A cash order of which one box is to be given back; decided by the leader. */
async function cashRefund(): Promise<{ order: DeliveredOrder; refundId: string }> {
  const order = await deliveredOrder(at.world, shop, 2)
  const claimId = await openedClaim(at.world, order, 1)
  await answerClaim(at.world, shop.leader, claimId, { kind: 'accept', note: '' })
  await runJobs(at.world)
  const [refund] = await refundsOfOrder(at.world, order.orderId)
  expect(refund?.state).toBe('manual')
  return { order, refundId: refund?.id ?? '' }
}

const stateOf = async (id: string) => (await at.world.db.refund.findUniqueOrThrow({ where: { id } })).state

test('cash goes back by transfer: account, transfer by the one who did not decide, confirmation, ledger', async () => {
  const { order, refundId } = await cashRefund()
  expect(await payRefund(at.world, shop.bookkeeper, paid(refundId))).toEqual({ ok: false, problem: { kind: 'account-missing' } })
  expect((await giveRefundAccount(at.world, { buyer: order.buyer, refundId, ...account })).ok).toBe(true)
  expect(await payRefund(at.world, shop.leader, paid(refundId))).toEqual({ ok: false, problem: { kind: 'decided-it' } })
  expect(await payRefund(at.world, shop.packer, paid(refundId))).toEqual({ ok: false, problem: { kind: 'not-your-role' } })
  expect(await payRefund(at.world, shop.bookkeeper, { refundId, bankReference: 'rồi' })).toEqual({ ok: false, problem: { kind: 'reference-missing' } })
  expect((await payRefund(at.world, shop.bookkeeper, paid(refundId))).ok).toBe(true)
  expect((await payRefund(at.world, shop.bookkeeper, paid(refundId))).ok).toBe(true)
  expect(await stateOf(refundId)).toBe('transferred')
  expect((await answerTransfer(at.world, order.buyer, refundId, { kind: 'confirm' })).ok).toBe(true)
  expect((await answerTransfer(at.world, order.buyer, refundId, { kind: 'confirm' })).ok).toBe(true)
  expect(await at.world.db.refund.findUniqueOrThrow({ where: { id: refundId } })).toMatchObject({ state: 'settled', amountDong: 80_000n })
  const payment = await at.world.db.payment.findFirstOrThrow({ where: { shares: { some: { vendorOrderId: order.orderId } } } })
  expect(payment).toMatchObject({ state: 'partlyRefunded', refundedDong: 80_000n })
  await expectSound(at.world)
  expect(await at.world.db.ledgerPosting.count({ where: { key: { contains: refundId } } })).toBeGreaterThan(0)
})

test('the account is read as banks print it, and a wrong one is named field by field', async () => {
  const { order, refundId } = await cashRefund()
  expect(await giveRefundAccount(at.world, { buyer: order.buyer, refundId, bankBin: '1', account: '12', holder: '?' })).toEqual({
    ok: false,
    problem: { kind: 'bad-account', faults: ['unknownBank', 'accountNumber', 'holder'] },
  })
  await giveRefundAccount(at.world, { buyer: order.buyer, refundId, ...account })
  expect(await vendorRefund(at.world, shop.leader, refundId)).toMatchObject({ transfer: { account: '4800205123456', holder: 'NGUYEN THI HOA' } })
})

async function kept(refundId: string): Promise<string> {
  const { rows } = await at.world.opened.pool.query<{ row: string }>('SELECT to_jsonb(t)::text AS row FROM refund_transfer t WHERE refund_id = $1', [refundId])
  return rows[0]?.row ?? ''
}

test('the account lies sealed: who pays reads it whole until it has arrived, everybody else its last four digits', async () => {
  const { order, refundId } = await cashRefund()
  await giveRefundAccount(at.world, { buyer: order.buyer, refundId, ...account })
  expect(await kept(refundId)).not.toContain('480020512')
  const accountOf = (page: RefundPage | null) => page?.transfer?.account
  expect(accountOf(await vendorRefund(at.world, shop.bookkeeper, refundId))).toBe('4800205123456')
  expect(accountOf(await vendorRefund(at.world, shop.packer, refundId))).toBe('•••• 3456')
  expect(accountOf(await buyerRefund(at.world, order.buyer, refundId))).toBe('•••• 3456')
  expect(accountOf(await officerRefund(at.world, await makeOfficer(at.world, 'lam-dong'), refundId))).toBe('•••• 3456')
  await payRefund(at.world, shop.bookkeeper, paid(refundId))
  await answerTransfer(at.world, order.buyer, refundId, { kind: 'confirm' })
  expect(accountOf(await vendorRefund(at.world, shop.bookkeeper, refundId))).toBe('•••• 3456')
})

test('the database itself takes no open account; accounts from before sealing are sealed at the next start, once', async () => {
  const { order, refundId } = await cashRefund()
  await giveRefundAccount(at.world, { buyer: order.buyer, refundId, ...account })
  const lay = at.world.db.refundTransfer.update({ where: { refundId }, data: { account: '4800205123456', accountSealed: null } })
  await expect(lay).rejects.toThrow()
  const { pool } = at.world.opened
  await pool.query('ALTER TABLE refund_transfer DROP CONSTRAINT refund_transfer_account')
  await pool.query("UPDATE refund_transfer SET account = '4800205123456', account_sealed = NULL WHERE refund_id = $1", [refundId])
  expect((await vendorRefund(at.world, shop.leader, refundId))?.transfer?.account).toBe('4800205123456')
  expect([await sealRefundAccounts(at.world), await sealRefundAccounts(at.world)]).toEqual([1, 0])
  expect(await kept(refundId)).not.toContain('480020512')
  expect((await vendorRefund(at.world, shop.leader, refundId))?.transfer?.account).toBe('4800205123456')
})

test('strangers see and move nothing of a refund', async () => {
  const { refundId } = await cashRefund()
  const gone = { ok: false, problem: { kind: 'not-found' } }
  const stranger = { secretHash: 'x' }
  expect(await giveRefundAccount(at.world, { buyer: stranger, refundId, ...account })).toEqual(gone)
  expect(await answerTransfer(at.world, stranger, refundId, { kind: 'confirm' })).toEqual(gone)
  expect(await payRefund(at.world, await makeVendor(at.world), paid(refundId))).toEqual(gone)
  expect(await settleDisputed(at.world, await makeOfficer(at.world, 'khanh-hoa'), refundId, 'có chứng từ')).toEqual(gone)
})

test('a transfer that did not come is disputed and made again; or an officer sees the proof', async () => {
  const { order, refundId } = await cashRefund()
  await giveRefundAccount(at.world, { buyer: order.buyer, refundId, ...account })
  await payRefund(at.world, shop.bookkeeper, paid(refundId))
  expect(await answerTransfer(at.world, order.buyer, refundId, { kind: 'dispute', text: ' ' })).toEqual({ ok: false, problem: { kind: 'reason-missing' } })
  expect((await answerTransfer(at.world, order.buyer, refundId, { kind: 'dispute', text: 'Chưa thấy tiền.' })).ok).toBe(true)
  expect(await stateOf(refundId)).toBe('disputed')
  expect((await payRefund(at.world, shop.bookkeeper, { refundId, bankReference: 'FT99' })).ok).toBe(true)
  expect((await answerTransfer(at.world, order.buyer, refundId, { kind: 'dispute', text: 'Vẫn chưa.' })).ok).toBe(true)
  const officer = await makeOfficer(at.world, 'lam-dong')
  expect(await settleDisputed(at.world, officer, refundId, '')).toEqual({ ok: false, problem: { kind: 'reason-missing' } })
  expect((await settleDisputed(at.world, officer, refundId, 'Sao kê cho thấy tiền đã vào.')).ok).toBe(true)
  expect(await stateOf(refundId)).toBe('settled')
  await expectSound(at.world)
})

test('seven days after a transfer that nobody disputed the refund is settled by itself', async () => {
  const { order, refundId } = await cashRefund()
  await giveRefundAccount(at.world, { buyer: order.buyer, refundId, ...account })
  await payRefund(at.world, shop.bookkeeper, paid(refundId))
  at.world.clock.advance(7 * 24 * 3_600_000)
  await settleTransfers(at.world)
  expect(await stateOf(refundId)).toBe('transferred')
  at.world.clock.advance(1000)
  await settleTransfers(at.world)
  expect(await stateOf(refundId)).toBe('settled')
  await expectSound(at.world)
})
