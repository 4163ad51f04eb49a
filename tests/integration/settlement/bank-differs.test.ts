import { beforeAll, expect, test } from 'vitest'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordEvent } from '#app/domain/payments/use-cases/record-event.server.ts'
import { mismatches } from '#app/domain/settlement/reads/mismatches.server.ts'
import { reconcile } from '#app/domain/settlement/use-cases/reconcile.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import { useWorld } from '#tests/support/database.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { makePurchase, openStall, type Bought, type Stall } from '#tests/support/make/purchase.ts'
import { importStatement, statementCsv } from '#tests/support/make/statement.ts'
import { runJobs } from '#tests/support/run-jobs.ts'

const w = useWorld()
const operator = { userId: newId(), authorityCode: null } as AuthorityScope
let stall: Stall
beforeAll(async () => {
  stall = await openStall(w.world, 'HTX Sao Kê')
})

const buy = () => makePurchase(w.world, [{ stall, quantity: 1 }], 'vietqr')
const paymentOf = ({ purchaseId }: Bought) => w.world.db.payment.findFirstOrThrow({ where: { purchaseId } })
const settled = (reference: string, amount: Dong, line: string) =>
  recordEvent(w.world, { provider: 'vietqr', event: { providerEventId: `line:${line}`, reference, kind: 'settled', amount, occurredAt: w.world.clock.now(), raw: {} } })

/** What the comparison finds about the bank, once the jobs had their time. */
async function found() {
  await runJobs(w.world)
  w.world.clock.advance(16 * 60_000)
  await reconcile(w.world)
  return (await mismatches(w.world, operator)).filter(({ kind }) => kind === 'bank-differs')
}

test('money that the statement shows is no difference, in one transfer or in two', async () => {
  const [whole, halves] = [await buy(), await buy()]
  const [one, two] = [await paymentOf(whole), await paymentOf(halves)]
  const lines = [
    { text: one.reference, amount: one.amountDong },
    { text: two.reference, amount: two.amountDong - 20_000n },
    { text: two.reference, amount: 20_000n },
  ]
  await importStatement(w.world, stall.vendor, statementCsv(w.world, lines))
  expect(await paymentOf(halves)).toMatchObject({ state: 'settled', capturedDong: two.amountDong })
  expect(await found()).toEqual([])
})

test('a payment counted without any line of the bank is a difference, by payment and with both sums, once', async () => {
  const bought = await buy()
  const { id, reference, amountDong } = await paymentOf(bought)
  valueOf(await settled(reference, dong(amountDong), newId()))
  await reconcile(w.world)
  expect((await mismatches(w.world, operator)).filter(({ kind }) => kind === 'bank-differs'), 'it is too young').toEqual([])
  const differing = [expect.objectContaining({ subjectType: 'payment', subjectId: id, expected: 0n, found: amountDong, resolvedAt: null })]
  expect(await found()).toEqual(differing)
  expect(await found()).toEqual(differing)
})

test('a line of the bank that is another payment’s does not vouch for this one', async () => {
  const [paid, counted] = [await buy(), await buy()]
  const [first, second] = [await paymentOf(paid), await paymentOf(counted)]
  await importStatement(w.world, stall.vendor, statementCsv(w.world, [{ text: first.reference, amount: first.amountDong - 1_000n }]))
  const line = await w.world.db.bankLine.findFirstOrThrow({ where: { paymentId: first.id } })
  valueOf(await settled(second.reference, dong(second.amountDong), line.id))
  expect((await found()).filter(({ subjectId }) => subjectId === second.id)).toMatchObject([{ expected: 0n, found: second.amountDong }])
})
