import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { purchasePage } from '#app/domain/orders/reads/purchase-page.server.ts'
import { paymentStanding } from '#app/domain/orders/rules/payment-standing.ts'
import { decideTransfer } from '#app/domain/payments/use-cases/decide-transfer.server.ts'
import { expireOverduePayments } from '#app/domain/payments/use-cases/expire-payment.server.ts'
import { linkTransfer } from '#app/domain/payments/use-cases/link-transfer.server.ts'
import { chooseOtherMethod } from '#app/domain/orders/use-cases/choose-other-method.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { addMinutes } from '#app/domain/shared/time.ts'
import { useWorld } from '#tests/support/database.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { makePurchase, openStall, type Bought, type Stall } from '#tests/support/make/purchase.ts'
import { importStatement, statementCsv, type TestLine } from '#tests/support/make/statement.ts'
import { runJobs } from '#tests/support/run-jobs.ts'

const w = useWorld()
let one: Stall
let two: Stall

beforeAll(async () => {
  one = await openStall(w.world, 'HTX Một')
  two = await openStall(w.world, 'HTX Hai')
}, 60_000)
beforeEach(() => runJobs(w.world))

const buy = (...stalls: Stall[]) => makePurchase(w.world, stalls.map((stall) => ({ stall, quantity: 1 })), 'vietqr')
const paymentsOf = (bought: Bought) => w.world.db.payment.findMany({ where: { purchaseId: bought.purchaseId }, orderBy: { reference: 'asc' }, include: { shares: true } })
const orderStates = async (bought: Bought) => (await w.world.db.vendorOrder.findMany({ where: { purchaseId: bought.purchaseId }, orderBy: { code: 'asc' } })).map(({ state }) => state)
const linesOf = (code: string) => w.world.db.bankLine.findMany({ where: { code: code.replaceAll('-', '') }, orderBy: { id: 'asc' } })

async function tell(vendor: VendorScope, ...lines: TestLine[]): Promise<void> {
  await importStatement(w.world, vendor, statementCsv(w.world, lines))
  await runJobs(w.world)
}

/** The payment of one seller's part, with what it costs. */
async function partOf(bought: Bought, stall: Stall) {
  const order = await w.world.db.vendorOrder.findFirstOrThrow({ where: { purchaseId: bought.purchaseId, vendorId: stall.vendor.vendorId } })
  const payment = (await paymentsOf(bought)).find(({ shares }) => shares.some(({ vendorOrderId }) => vendorOrderId === order.id))
  if (!payment) throw new Error('No payment of that seller')
  return { order, payment, reference: payment.reference, amount: payment.amountDong }
}

test('a purchase from two sellers has a payment to each; one transfer confirms its seller’s part alone', async () => {
  const bought = await buy(one, two)
  const [first, second] = [await partOf(bought, one), await partOf(bought, two)]
  expect(first.payment.id).not.toBe(second.payment.id)
  await tell(one.vendor, { text: `MBVCB.1.${first.reference.toLowerCase()} mua hang`, amount: first.amount })
  expect(await orderStates(bought)).toEqual(['placed', 'awaitingPayment'])
  const page = await purchasePage(w.world, { secretHash: bought.secretHash })
  if (!page) throw new Error('No page')
  expect(paymentStanding(page, w.world.clock.now()).kind).toBe('waiting')
  await tell(two.vendor, { text: `CBT ${second.reference.slice(3, 7)} ${second.reference.slice(7)}`, amount: second.amount })
  expect(await orderStates(bought)).toEqual(['placed', 'placed'])
  expect((await linesOf(bought.code)).map(({ state, verdict }) => [state, verdict])).toEqual([['settled', 'exact'], ['settled', 'exact']])
})

test('the part nobody paid for ends at its deadline and its goods are free; the paid part stays', async () => {
  const bought = await buy(one, two)
  const first = await partOf(bought, one)
  await tell(one.vendor, { text: first.reference, amount: first.amount })
  const level = () => w.world.db.stockLevel.findUniqueOrThrow({ where: { variantId: two.product.variantId } })
  const before = await level()
  w.world.clock.advance(31 * 60_000)
  await expireOverduePayments(w.world)
  await runJobs(w.world)
  expect(await orderStates(bought)).toEqual(['placed', 'unpaid'])
  expect((await level()).reserved).toBe(before.reserved - 1)
  expect((await level()).allocated).toBe(before.allocated)
  // The shopper comes back and pays what is left in cash.
  valueOf(await chooseOtherMethod(w.world, { purchaseId: bought.purchaseId, buyer: { secretHash: bought.secretHash }, method: 'cash-on-delivery' }))
  expect(await orderStates(bought)).toEqual(['placed', 'placed'])
  expect((await level()).allocated).toBe(before.allocated + 1)
})

test('the same statement again, and the same lines in another file, have no second effect', async () => {
  const bought = await buy(one)
  const { reference, amount } = await partOf(bought, one)
  const line = { text: reference, amount }
  await tell(one.vendor, line)
  await tell(one.vendor, line)
  await tell(one.vendor, line, { text: 'khách khác', amount: 5_000 })
  expect(await linesOf(bought.code)).toHaveLength(1)
  expect(await w.world.db.paymentEvent.count({ where: { paymentId: bought.paymentId } })).toBe(1)
})

test('too little waits for the seller, who does without the rest; the books say so', async () => {
  const bought = await buy(one)
  const { reference, amount, order } = await partOf(bought, one)
  await tell(one.vendor, { text: reference, amount: amount - 2_000n })
  const [line] = await linesOf(bought.code)
  expect(line).toMatchObject({ state: 'waiting', verdict: 'short' })
  expect(await orderStates(bought)).toEqual(['awaitingPayment'])
  for (let twice = 0; twice < 2; twice++) expect((await decideTransfer(w.world, one.vendor, { lineId: line?.id ?? '', decision: 'accept' })).ok).toBe(true)
  await runJobs(w.world)
  expect(await orderStates(bought)).toEqual(['placed'])
  const entries = await w.world.db.ledgerEntry.findMany({ where: { vendorOrderId: order.id }, include: { posting: true } })
  const funds = entries.filter(({ account }) => account === 'buyer-funds').reduce((sum, { amountDong }) => sum + amountDong, 0n)
  expect(funds).toBe(0n)
  expect(entries.filter(({ posting }) => posting.kind === 'waiver').map(({ account, amountDong }) => [account, amountDong]).sort()).toEqual([
    ['buyer-funds', -2_000n],
    ['vendor-payable', 2_000n],
  ])
})

test('what makes up the rest settles both', async () => {
  const bought = await buy(one)
  const { reference, amount } = await partOf(bought, one)
  await tell(one.vendor, { text: reference, amount: amount - 2_000n })
  await tell(one.vendor, { text: `${reference} bu them`, amount: 2_000 })
  expect((await linesOf(bought.code)).map(({ state }) => state)).toEqual(['settled', 'settled'])
  expect(await orderStates(bought)).toEqual(['placed'])
})

test('too much pays the order and the rest is owed to the sender until the seller has sent it back', async () => {
  const bought = await buy(one)
  const { reference, amount } = await partOf(bought, one)
  await tell(one.vendor, { text: reference, amount: amount + 7_000n })
  const [line] = await linesOf(bought.code)
  if (!line) throw new Error('No line')
  expect(line.verdict).toBe('over')
  valueOf(await decideTransfer(w.world, one.vendor, { lineId: line.id, decision: 'accept' }))
  await runJobs(w.world)
  expect(await linesOf(bought.code)).toMatchObject([{ state: 'owed', giveBackDong: 7_000n }])
  expect(await orderStates(bought)).toEqual(['placed'])
  expect(await w.world.db.payment.findUniqueOrThrow({ where: { id: bought.paymentId } })).toMatchObject({ state: 'settled', capturedDong: amount })
  valueOf(await decideTransfer(w.world, one.vendor, { lineId: line.id, decision: 'repaid' }))
  expect(await linesOf(bought.code)).toMatchObject([{ state: 'returned' }])
})

test('sent in time but learnt of late still counts; sent late waits, and accepted revives the order', async () => {
  const inTime = await buy(one)
  const late = await buy(one)
  const sentAt = addMinutes(w.world.clock.now(), 10)
  w.world.clock.advance(120 * 60_000)
  await expireOverduePayments(w.world)
  await runJobs(w.world)
  expect(await orderStates(inTime)).toEqual(['unpaid'])
  const [a, b] = [await partOf(inTime, one), await partOf(late, one)]
  await tell(one.vendor, { text: a.reference, amount: a.amount, at: sentAt }, { text: b.reference, amount: b.amount })
  expect(await orderStates(inTime)).toEqual(['placed'])
  expect(await orderStates(late)).toEqual(['unpaid'])
  const [line] = await linesOf(late.code)
  expect(line?.verdict).toBe('late')
  valueOf(await decideTransfer(w.world, one.vendor, { lineId: line?.id ?? '', decision: 'accept' }))
  await runJobs(w.world)
  expect(await orderStates(late)).toEqual(['placed'])
})

test('a reference used again is a duplicate that can only go back', async () => {
  const bought = await buy(one)
  const { reference, amount } = await partOf(bought, one)
  await tell(one.vendor, { text: reference, amount }, { text: `${reference} lan 2`, amount })
  const line = (await linesOf(bought.code)).find(({ verdict }) => verdict === 'duplicate')
  if (!line) throw new Error('No duplicate')
  expect(await decideTransfer(w.world, one.vendor, { lineId: line.id, decision: 'accept' })).toMatchObject({ ok: false, problem: { kind: 'not-open' } })
  valueOf(await decideTransfer(w.world, one.vendor, { lineId: line.id, decision: 'giveBack' }))
  expect(await w.world.db.payment.findUniqueOrThrow({ where: { id: bought.paymentId } })).toMatchObject({ state: 'settled', capturedDong: amount })
})

test('without a reference it waits when somebody owes exactly that, and a person says whose it is', async () => {
  const bought = await buy(one)
  const { amount, order } = await partOf(bought, one)
  await tell(one.vendor, { text: 'NGUYEN THI HOA chuyen tien', amount }, { text: 'tien hang thang 11', amount: 123 })
  const lines = await w.world.db.bankLine.findMany({ where: { vendorId: one.vendor.vendorId, code: null, text: { in: ['NGUYEN THI HOA chuyen tien', 'tien hang thang 11'] } }, orderBy: { amountDong: 'desc' } })
  expect(lines.map(({ state, verdict }) => [state, verdict])).toEqual([['waiting', 'no-reference'], ['unrelated', null]])
  expect(await linkTransfer(w.world, one.vendor, { lineId: lines[0]?.id ?? '', typed: 'CBT-2222-2222-1' })).toMatchObject({ ok: false, problem: { kind: 'no-such-order' } })
  expect(valueOf(await linkTransfer(w.world, one.vendor, { lineId: lines[0]?.id ?? '', typed: order.code }))).toEqual({ verdict: 'exact' })
  await runJobs(w.world)
  expect(await orderStates(bought)).toEqual(['placed'])
})

test('money for another seller’s order pays nothing here, and neither seller touches the other’s transfers', async () => {
  const bought = await buy(two)
  const { reference, amount } = await partOf(bought, two)
  await tell(one.vendor, { text: reference, amount })
  const [line] = await linesOf(bought.code)
  expect(line).toMatchObject({ state: 'waiting', verdict: 'wrong-account', paymentId: null })
  expect(await orderStates(bought)).toEqual(['awaitingPayment'])
  const decide = (lineId: string, scope = two.vendor) => decideTransfer(w.world, scope, { lineId, decision: 'dismiss' })
  expect(await decide(line?.id ?? '')).toMatchObject({ ok: false, problem: { kind: 'not-found' } })
  expect(await decide(newId())).toMatchObject({ ok: false, problem: { kind: 'not-found' } })
  expect(await decide(line?.id ?? '', { ...one.vendor, role: 'packer' })).toMatchObject({ ok: false, problem: { kind: 'not-allowed' } })
})

test('other money than đồng, and amounts that do not read, settle nothing and are named row by row', async () => {
  const bought = await buy(one)
  const { reference, amount } = await partOf(bought, one)
  const fileId = await importStatement(w.world, one.vendor, statementCsv(w.world, [
    { text: reference, amount, currency: 'USD' },
    { text: reference, amount: `${amount},50` },
    { text: reference, amount: 'x' },
  ]))
  await runJobs(w.world)
  const faults = await w.world.db.statementFault.findMany({ where: { fileId }, orderBy: { row: 'asc' } })
  expect(faults.map(({ row, problem }) => [row, problem])).toEqual([[2, 'foreign-currency'], [3, 'not-whole'], [4, 'bad-amount']])
  expect(await orderStates(bought)).toEqual(['awaitingPayment'])
})

test('what a bank said cannot be changed or deleted', async () => {
  const bought = await buy(one)
  const { reference, amount } = await partOf(bought, one)
  await tell(one.vendor, { text: reference, amount })
  const [line] = await linesOf(bought.code)
  await expect(w.world.db.bankLine.update({ where: { id: line?.id ?? '' }, data: { amountDong: 1n } })).rejects.toThrow()
  await expect(w.world.db.bankLine.delete({ where: { id: line?.id ?? '' } })).rejects.toThrow()
})
