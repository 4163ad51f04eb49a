import { beforeAll, expect, test } from 'vitest'
import { bankNotifications, signNotification } from '#app/adapters/payments/bank-notifications.server.ts'
import { hearBank } from '#app/domain/payments/use-cases/hear-bank.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { makePurchase, openStall, type Stall } from '#tests/support/make/purchase.ts'
import { importStatement, statementCsv } from '#tests/support/make/statement.ts'
import { runJobs } from '#tests/support/run-jobs.ts'

const SECRET = 'a secret of the bank service'
const w = useWorld()
let stall: Stall
let account: string

beforeAll(async () => {
  stall = await openStall(w.world, 'HTX Một')
  const vendor = await w.world.db.vendor.update({ where: { id: stall.vendor.vendorId }, data: { bankAccount: '0123499999' } })
  account = vendor.bankAccount ?? ''
}, 60_000)

let number = 0
const tell = async (changes: Record<string, unknown>, secret = SECRET) => {
  const vietnamTime = new Date(w.world.clock.now().getTime() + 7 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
  const body = JSON.stringify({ id: ++number, transactionDate: vietnamTime, accountNumber: account, transferType: 'in', transferAmount: 0, content: '', referenceCode: `FT${number}`, ...changes })
  const headers = new Headers(signNotification(secret, body, w.world.clock.now()))
  const heard = valueOf(await hearBank(w.world, bankNotifications({ hmacSecret: SECRET }), { body, headers }))
  await runJobs(w.world)
  return heard
}
const buy = async () => {
  const bought = await makePurchase(w.world, [{ stall, quantity: 1 }], 'vietqr')
  const { reference, amountDong } = await w.world.db.payment.findUniqueOrThrow({ where: { id: bought.paymentId } })
  return { bought, reference, amount: Number(amountDong) }
}
const stateOf = async (purchaseId: string) => (await w.world.db.vendorOrder.findFirstOrThrow({ where: { purchaseId } })).state

test('the bank tells of an exact transfer: the order is paid, however often it tells', async () => {
  const { bought, reference, amount } = await buy()
  const told = { content: reference, transferAmount: amount, referenceCode: 'FT-EXACT' }
  expect(await tell(told)).toMatchObject({ kind: 'taken', fresh: 1, settled: 1 })
  expect(await tell(told)).toMatchObject({ kind: 'taken', fresh: 0, known: 1, settled: 0 })
  expect(await stateOf(bought.purchaseId)).toBe('placed')
})

test('the same transfer in the statement afterwards is its twin, and a true second one is a duplicate', async () => {
  const { bought, reference, amount } = await buy()
  await tell({ content: reference, transferAmount: amount })
  const line = { text: `${reference} NGUYEN THI HOA`, amount, reference: 'so 1' }
  await importStatement(w.world, stall.vendor, statementCsv(w.world, [line, { ...line, reference: 'so 2' }]))
  const lines = await w.world.db.bankLine.findMany({ where: { code: bought.code.replaceAll('-', '') }, orderBy: { id: 'asc' } })
  expect(lines.map(({ source, state, verdict }) => [source, state, verdict])).toEqual([
    ['notification', 'settled', 'exact'],
    ['statement', 'twin', null],
    ['statement', 'waiting', 'duplicate'],
  ])
})

test('forged ones are kept and pay nothing; accounts of strangers pay nothing', async () => {
  const { bought, reference, amount } = await buy()
  expect(await tell({ content: reference, transferAmount: amount }, 'another secret')).toEqual({ kind: 'refused', problem: 'forged' })
  expect(await tell({ content: reference, transferAmount: amount, accountNumber: '999' })).toMatchObject({ kind: 'taken', fresh: 0, strangers: 1 })
  expect(await tell({ content: reference, transferAmount: 1.5 })).toEqual({ kind: 'refused', problem: 'unreadable' })
  expect(await stateOf(bought.purchaseId)).toBe('awaitingPayment')
  const kept = await w.world.db.bankNotification.findMany({ orderBy: { id: 'desc' }, take: 3 })
  expect(kept.map(({ outcome }) => outcome)).toEqual(['unreadable', 'read', 'forged'])
  expect(kept.every(({ body }) => body.includes(reference))).toBe(true)
})

test('two notifications of one transfer at the same moment settle once', async () => {
  const { bought, reference, amount } = await buy()
  const told = { content: reference, transferAmount: amount, referenceCode: 'FT-RACE' }
  await Promise.all([1, 2, 3].map(() => tell(told)))
  expect(await w.world.db.bankLine.count({ where: { bankReference: 'FT-RACE' } })).toBe(1)
  expect(await w.world.db.paymentEvent.count({ where: { paymentId: bought.paymentId } })).toBe(1)
})
