import { beforeAll, expect, test } from 'vitest'
import { decideTransfer } from '#app/domain/payments/use-cases/decide-transfer.server.ts'
import { expireOverduePayments } from '#app/domain/payments/use-cases/expire-payment.server.ts'
import { transfersWaiting } from '#app/domain/payments/reads/transfer-list.server.ts'
import { transferHeldLetter } from '#app/jobs/letters/transfer-letter.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { letterNeeds } from '#tests/support/make/letter-needs.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { makePurchase, openStall, type Bought, type Stall } from '#tests/support/make/purchase.ts'
import { importStatement, statementCsv, type TestLine } from '#tests/support/make/statement.ts'
import { runJobs } from '#tests/support/run-jobs.ts'

const w = useWorld()
let stall: Stall
beforeAll(async () => {
  stall = await openStall(w.world, 'HTX Thư Từ')
})

async function bought(locale = 'vi') {
  const purchase = await makePurchase(w.world, [{ stall, quantity: 1 }], 'vietqr')
  await w.world.db.purchase.update({ where: { id: purchase.purchaseId }, data: { locale } })
  await runJobs(w.world)
  const payment = await w.world.db.payment.findFirstOrThrow({ where: { purchaseId: purchase.purchaseId } })
  return { purchase, payment }
}

async function tell(...lines: TestLine[]): Promise<void> {
  await importStatement(w.world, stall.vendor, statementCsv(w.world, lines))
  await runJobs(w.world)
}

const linesOf = (code: string) => w.world.db.bankLine.findMany({ where: { code: code.replaceAll('-', '') }, orderBy: { id: 'asc' } })

async function lettersAbout({ code }: Bought) {
  const ids = (await linesOf(code)).map(({ id }) => id)
  const letters = await w.world.db.letter.findMany({ where: { key: { startsWith: 'transfer-' } }, orderBy: { id: 'asc' } })
  return letters.filter(({ key }) => ids.includes(key.split(':')[1] ?? ''))
}

test('a short transfer: the buyer is told once what is missing and until when, and it waits in the vendor’s queue', async () => {
  const { purchase, payment } = await bought()
  const before = await transfersWaiting(w.world, stall.vendor)
  await tell({ text: payment.reference, amount: payment.amountDong - 20_000n })
  await tell({ text: payment.reference, amount: payment.amountDong - 20_000n })
  const [letter, ...more] = await lettersAbout(purchase)
  expect(more).toEqual([])
  expect(letter).toMatchObject({ to: 'hoa@example.test', subject: expect.stringMatching(/còn thiếu 20\.000/) })
  expect(letter?.text).toContain('HTX Thư Từ đã nhận 100.000')
  expect(letter?.text).toMatch(/Chuyển nốt 20\.000.* trước /)
  expect(letter?.text).toMatch(/https?:\/\/\S+\/don\/\S{20,}/)
  expect(await transfersWaiting(w.world, stall.vendor)).toBe(before + 1)
  const [line] = await linesOf(purchase.code)
  await transferHeldLetter(letterNeeds(w.world), { lineId: line?.id ?? '', verdict: 'short' })
  expect(await lettersAbout(purchase)).toHaveLength(1)
})

test('of two short transfers the second letter names what is missing after both; what makes it up needs none', async () => {
  const { purchase, payment } = await bought()
  await tell({ text: payment.reference, amount: 50_000 })
  w.world.clock.advance(60_000)
  await tell({ text: payment.reference, amount: 30_000 })
  expect((await lettersAbout(purchase)).map(({ subject }) => /thiếu ([\d.]+)/.exec(subject)?.[1])).toEqual(['70.000', '40.000'])
  w.world.clock.advance(60_000)
  await tell({ text: payment.reference, amount: payment.amountDong - 80_000n })
  expect(await lettersAbout(purchase)).toHaveLength(2)
})

test('a late transfer: the buyer is asked, in English, to send no more', async () => {
  const { purchase, payment } = await bought('en')
  w.world.clock.advance(31 * 60_000)
  await expireOverduePayments(w.world)
  await runJobs(w.world)
  await tell({ text: payment.reference, amount: payment.amountDong })
  const [letter] = await lettersAbout(purchase)
  expect(letter?.subject).toContain('came after its time')
  expect(letter?.text).toContain('please send no more')
  expect(letter?.text).not.toMatch(/missing/)
})

test('an exact transfer needs no letter, nor does one that was decided before the letter was written', async () => {
  const [exact, decided] = [await bought(), await bought()]
  await tell({ text: exact.payment.reference, amount: exact.payment.amountDong })
  expect(await lettersAbout(exact.purchase)).toEqual([])
  await importStatement(w.world, stall.vendor, statementCsv(w.world, [{ text: decided.payment.reference, amount: 1_000 }]))
  const [line] = await linesOf(decided.purchase.code)
  valueOf(await decideTransfer(w.world, stall.vendor, { lineId: line?.id ?? '', decision: 'giveBack' }))
  await runJobs(w.world)
  expect(await lettersAbout(decided.purchase)).toEqual([])
})
