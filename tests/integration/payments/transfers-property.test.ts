import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { decideTransfer } from '#app/domain/payments/use-cases/decide-transfer.server.ts'
import { decisionsOn } from '#app/domain/payments/rules/transfer-decisions.ts'
import type { Verdict } from '#app/domain/payments/rules/match-transfer.ts'
import type { TransferState } from '#app/domain/payments/rules/transfer-states.ts'
import { paymentTruth } from '#app/domain/payments/reads/payment-truth.server.ts'
import { ledgerTruth } from '#app/domain/settlement/reads/ledger-truth.server.ts'
import { stockTruth } from '#app/domain/stock/reads/stock-truth.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makePurchase, openStall, type Stall } from '#tests/support/make/purchase.ts'
import { importStatement, statementCsv, type TestLine } from '#tests/support/make/statement.ts'
import { runJobs } from '#tests/support/run-jobs.ts'

const w = useWorld()
let stall: Stall

beforeAll(async () => {
  stall = await openStall(w.world, 'HTX Một', 100_000)
}, 60_000)

type Edit = 'none' | 'less' | 'more' | 'cutText' | 'noText' | 'dollars' | 'otherReference'
type Telling = { purchase: number; edit: Edit; amount: number; copies: number }

const telling: fc.Arbitrary<Telling> = fc.record({
  purchase: fc.integer({ min: 0, max: 2 }),
  edit: fc.constantFrom<Edit[]>('none', 'none', 'less', 'more', 'cutText', 'noText', 'dollars', 'otherReference'),
  amount: fc.integer({ min: 1, max: 9_999 }),
  copies: fc.integer({ min: 1, max: 2 }),
})

test('shuffled, doubled and edited lines: each is used at most once, only exact ones settle by themselves, the books balance', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(telling, { minLength: 1, maxLength: 8 }), fc.array(fc.nat(), { maxLength: 6 }), fc.nat(), async (tellings, choices, seed) => {
      const purchases = await Promise.all([0, 1, 2].map(() => makePurchase(w.world, [{ stall, quantity: 1 }], 'vietqr')))
      const payments = await w.world.db.payment.findMany({ where: { id: { in: purchases.map(({ paymentId }) => paymentId) } } })
      const due = new Map(payments.map((payment) => [payment.id, payment]))
      const lines = tellings.flatMap((one, place) => {
        const payment = due.get(purchases[one.purchase]?.paymentId ?? '')
        const line = lineOf(one, payment?.reference ?? '', payment?.amountDong ?? 0n, `${place}-${payment?.reference}`)
        return Array.from({ length: one.copies }, () => line)
      })
      // Two files that overlap, each in an order of its own; one of them twice.
      const shuffled = [...lines].sort((a, b) => hash(`${seed}${a.reference}`) - hash(`${seed}${b.reference}`))
      for (const file of [shuffled, [...shuffled].reverse(), shuffled]) await importStatement(w.world, stall.vendor, statementCsv(w.world, file))
      await runJobs(w.world)
      await expectSound([...due.keys()])
      for (const payment of await w.world.db.payment.findMany({ where: { id: { in: [...due.keys()] } } })) {
        expect([0n, payment.amountDong]).toContain(payment.capturedDong)
      }
      for (const choice of choices) await decideAny(choice)
      await runJobs(w.world)
      await expectSound([...due.keys()])
    }),
    { numRuns: 8 },
  )
}, 240_000)

function lineOf({ edit, amount }: Telling, reference: string, due: bigint, bankReference: string): TestLine {
  const line = { text: `MBVCB.${reference}.CT tu 012`, amount: due, reference: bankReference }
  switch (edit) {
    case 'none':
      return line
    case 'less':
      return { ...line, amount: due - BigInt(amount) }
    case 'more':
      return { ...line, amount: due + BigInt(amount) }
    case 'cutText':
      return { ...line, text: `ck ${reference.slice(0, 13).toLowerCase()}` }
    case 'noText':
      return { ...line, text: 'chuyen tien' }
    case 'dollars':
      return { ...line, currency: 'USD' }
    case 'otherReference':
      return { ...line, text: 'CBT2222222222222' }
  }
}

/** Decides something that is open about some transfer that waits. */
async function decideAny(choice: number): Promise<void> {
  const waiting = await w.world.db.bankLine.findMany({ where: { state: { in: ['waiting', 'owed', 'dismissed'] } }, orderBy: { id: 'asc' } })
  const line = waiting[choice % Math.max(1, waiting.length)]
  if (!line) return
  const decisions = decisionsOn({ state: line.state as TransferState, verdict: line.verdict as Verdict | null, paymentId: line.paymentId })
  const decision = decisions[choice % decisions.length]
  if (decision) expect((await decideTransfer(w.world, stall.vendor, { lineId: line.id, decision })).ok).toBe(true)
}

async function expectSound(paymentIds: readonly string[]): Promise<void> {
  const events = await w.world.db.paymentEvent.findMany({ where: { provider: 'vietqr' } })
  const used = events.map(({ providerEventId }) => providerEventId)
  expect(new Set(used).size).toBe(used.length)
  const settled = await w.world.db.bankLine.findMany({ where: { state: { in: ['settled', 'owed', 'returned'] } } })
  // Every event is a transfer's, and never brings more than the transfer did.
  for (const event of events) {
    const line = settled.find(({ id }) => `line:${id}` === event.providerEventId)
    expect(line && event.amountDong + line.giveBackDong === line.amountDong).toBe(true)
  }
  for (const payment of await w.world.db.payment.findMany({ where: { id: { in: [...paymentIds] } } })) {
    expect(payment.capturedDong <= payment.amountDong).toBe(true)
  }
  expect(await paymentTruth(w.world)).toEqual({ badSums: 0, badRefunds: 0, badEvents: 0 })
  expect(await ledgerTruth(w.world)).toEqual({ unbalanced: 0, badSales: 0, badSettlements: 0, badTax: 0 })
  const stock = await stockTruth(w.world)
  expect(stock.badCounts + stock.badLots).toBe(0)
}

function hash(text: string): number {
  return [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003, 7)
}
