import { beforeAll, expect, test } from 'vitest'
import type { AppLoadContext } from '@remix-run/node'
import { signNotification } from '#app/adapters/payments/bank-notifications.server.ts'
import { statementPage } from '#app/domain/payments/reads/statement-page.server.ts'
import { readStatement } from '#app/domain/payments/use-cases/read-statement.server.ts'
import { startStatement } from '#app/domain/payments/use-cases/start-statement.server.ts'
import { uploadStatement } from '#app/domain/payments/use-cases/upload-statement.server.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { action } from '#app/routes/webhooks/bank.tsx'
import { useWorld } from '#tests/support/database.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { makePurchase, openStall, type Stall } from '#tests/support/make/purchase.ts'
import { runJobs, servicesOf } from '#tests/support/run-jobs.ts'
import { expectSound } from '#tests/support/sound.ts'
import { windows1258 } from '#tests/support/windows-1258.ts'

const SECRET = 'a secret of the bank service, long enough'
const w = useWorld()
let stall: Stall
beforeAll(async () => {
  servicesOf(w.world, { BANK_WEBHOOK_SECRET: SECRET })
  stall = await openStall(w.world, 'HTX Nước mắm Bà Thủy')
  await w.world.db.vendor.update({ where: { id: stall.vendor.vendorId }, data: { bankAccount: '0123499999' } })
}, 60_000)

async function buy() {
  const { purchaseId, paymentId } = await makePurchase(w.world, [{ stall, quantity: 1 }], 'vietqr')
  const { reference, amountDong } = await w.world.db.payment.findUniqueOrThrow({ where: { id: paymentId } })
  return { purchaseId, paymentId, reference, amount: Number(amountDong) }
}
const capturedOf = async (paymentId: string) => (await w.world.db.payment.findUniqueOrThrow({ where: { id: paymentId } })).capturedDong

type Encoding = 'windows-1258' | 'utf-16be'
const encoded: Record<Encoding, (text: string) => Uint8Array> = {
  'windows-1258': windows1258,
  'utf-16be': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
}

test.each(Object.keys(encoded) as Encoding[])('a statement in %s below a title and a header of merged rows settles what is exact and nothing else', async (encoding) => {
  const [exact, short] = [await buy(), await buy()]
  const [year, month, day] = vietnamDay(w.world.clock.now()).split('-')
  const today = `${day}/${month}/${year}`
  const text = [
    'Ngân hàng Nông nghiệp và Phát triển nông thôn;;;;',
    'Ngày giao dịch;Diễn giải;Số tiền;;Số dư',
    ';;Ghi nợ;Ghi có;',
    `${today};${exact.reference} trả tiền nước mắm;;${exact.amount};9.000.000`,
    `${today};${short.reference} trả thiếu;;${short.amount - 1000};9.100.000`,
    `${today};Phí quản lý tài khoản;11.000;;9.089.000`,
  ].join('\r\n')
  const content = encoded[encoding](text)
  const { fileId } = valueOf(await uploadStatement(w.world, stall.vendor, { vendorId: stall.vendor.vendorId, fileName: 'sao-ke.csv', content }))
  const page = await statementPage(w.world, stall.vendor, fileId)
  expect(page).toMatchObject({ encoding, mapping: { date: 0, text: 1, debit: 2, credit: 3, balance: 4 } })
  expect(page?.sample[0]?.[1]).toBe(`${exact.reference} trả tiền nước mắm`)
  const chosen = Object.fromEntries(Object.entries(page?.mapping ?? {}).map(([use, column]) => [use, String(column)]))
  valueOf(await startStatement(w.world, stall.vendor, { fileId, chosen }))
  await readStatement(w.world, { fileId })
  await runJobs(w.world)
  expect(await statementPage(w.world, stall.vendor, fileId)).toMatchObject({ state: 'done', newLines: 2, outgoing: 1, faultCount: 0 })
  expect([await capturedOf(exact.paymentId), await capturedOf(short.paymentId)]).toEqual([BigInt(exact.amount), 0n])
  await expectSound(w.world)
})

let number = 0
function notification(changes: Record<string, unknown>): string {
  const at = new Date(w.world.clock.now().getTime() + 7 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
  return JSON.stringify({ id: ++number, transactionDate: at, accountNumber: '0123499999', transferType: 'in', transferAmount: 0, content: '', referenceCode: `FT-BAD-${number}`, ...changes })
}

/** What our address answers to the bank's service, and what was kept of the message. */
async function send(body: string, headers: Record<string, string>) {
  const context: AppLoadContext = { services: servicesOf(w.world), nonce: '', requestId: '', clientAddress: '' }
  const response = await action({ request: new Request('http://localhost/webhooks/ngan-hang', { method: 'POST', body, headers }), context, params: {} })
  await runJobs(w.world)
  const last = await w.world.db.bankNotification.findFirst({ orderBy: { id: 'desc' } })
  return { status: response.status, outcome: last?.outcome, isKept: last?.body === body }
}
const signed = (body: string, { secret = SECRET, minutesAgo = 0 } = {}) => signNotification(secret, body, new Date(w.world.clock.now().getTime() - minutesAgo * 60_000))

test('a notification of the bank with a wrong, an old or no signature is refused, kept as it came, and pays nothing', async () => {
  const { paymentId, reference, amount } = await buy()
  const body = () => notification({ content: reference, transferAmount: amount })
  const [wrong, old, none, changed] = [body(), body(), body(), body()]
  expect(await send(wrong, signed(wrong, { secret: 'somebody else' }))).toEqual({ status: 401, outcome: 'forged', isKept: true })
  expect(await send(old, signed(old, { minutesAgo: 6 }))).toEqual({ status: 401, outcome: 'too-old', isKept: true })
  expect(await send(none, {})).toEqual({ status: 401, outcome: 'forged', isKept: true })
  const more = changed.replace(`"transferAmount":${amount}`, `"transferAmount":${amount + 1}`)
  expect(await send(more, signed(changed)), 'the sum was changed on the way').toEqual({ status: 401, outcome: 'forged', isKept: true })
  expect(await capturedOf(paymentId)).toBe(0n)
})

test('a rightly signed message of a kind nobody knows, or in dollars, is answered like a success, kept and pays nothing', async () => {
  const { paymentId, reference, amount } = await buy()
  const unknown = JSON.stringify({ type: 'account.closed', note: reference, amount })
  expect(await send(unknown, signed(unknown))).toEqual({ status: 200, outcome: 'unreadable', isKept: true })
  const dollars = notification({ content: reference, transferAmount: amount, currency: 'USD' })
  expect(await send(dollars, signed(dollars))).toEqual({ status: 200, outcome: 'read', isKept: true })
  expect(await capturedOf(paymentId)).toBe(0n)
})

test('the bank’s number of a transfer that comes again with another amount or for another order settles nothing more', async () => {
  const [first, second] = [await buy(), await buy()]
  const told = { content: first.reference, transferAmount: first.amount, referenceCode: 'FT-USED-AGAIN' }
  for (const changes of [told, { ...told, transferAmount: first.amount * 2 }, { ...told, content: second.reference, transferAmount: second.amount }]) {
    const body = notification(changes)
    expect((await send(body, signed(body))).status).toBe(200)
  }
  expect(await capturedOf(first.paymentId)).toBe(BigInt(first.amount))
  const lines = await w.world.db.bankLine.findMany({ where: { bankReference: 'FT-USED-AGAIN' }, orderBy: { id: 'asc' } })
  // The last one says the same number, day and sum as the first: it is that transfer, told with other words.
  expect(lines.map(({ state, verdict }) => [state, verdict])).toEqual([['settled', 'exact'], ['waiting', 'duplicate']])
  expect(await capturedOf(second.paymentId)).toBe(0n)
  await expectSound(w.world)
})

test('a body longer than any notification is refused unread', async () => {
  const body = notification({ content: 'x'.repeat(200_001) })
  expect((await send(body, signed(body))).status).toBe(413)
})
