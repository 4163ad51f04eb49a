import { beforeAll, expect, test } from 'vitest'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { accountTotals, accountByVendor, entriesOf, postingEntries } from '#app/domain/settlement/reads/ledger-book.server.ts'
import { mismatches } from '#app/domain/settlement/reads/mismatches.server.ts'
import { settlementStatement } from '#app/domain/settlement/reads/settlement-statement.server.ts'
import { vendorSettlements } from '#app/domain/settlement/reads/settlement-list.server.ts'
import { vendorBalance } from '#app/domain/settlement/reads/vendor-balance.server.ts'
import { withholdingStatement } from '#app/domain/settlement/reads/withholding-statement.server.ts'
import { periodOf } from '#app/domain/settlement/rules/settlement-period.ts'
import { totalsOf } from '#app/domain/settlement/rules/statement.ts'
import { addRate } from '#app/domain/settlement/use-cases/add-rate.server.ts'
import { askForInvoice } from '#app/domain/settlement/use-cases/ask-for-invoice.server.ts'
import { releaseSettlement } from '#app/domain/settlement/use-cases/decide-settlement.server.ts'
import { draftSettlements } from '#app/domain/settlement/use-cases/draft-settlements.server.ts'
import { reconcile } from '#app/domain/settlement/use-cases/reconcile.server.ts'
import { recordInvoice } from '#app/domain/settlement/use-cases/record-invoice.server.ts'
import { invoiceOrder, invoiceOrders } from '#app/domain/settlement/reads/invoice-orders.server.ts'
import { purchaseInvoices } from '#app/domain/settlement/reads/purchase-invoices.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { add, noMoney, subtract } from '#app/domain/shared/money.ts'
import { useWorld } from '#tests/support/database.ts'
import { completeSale } from '#tests/support/make/completed-sale.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { makePurchase, openStall, type Bought, type Stall } from '#tests/support/make/purchase.ts'
import { pay } from '#tests/support/pay.ts'
import { runJobs } from '#tests/support/run-jobs.ts'
import { expectSound } from '#tests/support/sound.ts'

const w = useWorld()
const operator = { userId: newId(), authorityCode: null } as AuthorityScope
const officer = { userId: newId(), authorityCode: 'lam-dong' } as AuthorityScope
let household: Stall
let other: Stall
let sold: Bought

beforeAll(async () => {
  household = await openStall(w.world, 'Hộ Sổ Sách')
  other = await openStall(w.world, 'HTX Bên Cạnh')
  await w.world.db.vendor.update({ where: { id: household.vendor.vendorId }, data: { legalForm: 'household' } })
  sold = await completeSale(w.world, household, 'sandbox')
  await completeSale(w.world, household, 'cash-on-delivery')
  await runJobs(w.world)
})

test('a vendor sees where its money is, in the ledger’s numbers', async () => {
  const balance = await vendorBalance(w.world, household.vendor)
  // 120.000 less 2.400 commission, 192 VAT on it and 1.800 tax; of the other the same levies are owed.
  expect(balance).toMatchObject({ payable: 115_608n, owed: 4_392n, carrierCash: 120_000n, payableUnderWay: 0n })
  expect(await vendorBalance(w.world, other.vendor)).toMatchObject({ payable: 0n, owed: 0n })
})

test('the ledger adds up to nothing, and every balance leads down to its postings', async () => {
  const totals = await accountTotals(w.world, operator)
  expect(add(noMoney, ...totals.map((one) => one.balance))).toBe(0n)
  const commission = totals.find((one) => one.account === 'commission')
  const vendors = await accountByVendor(w.world, operator, 'commission')
  expect(add(noMoney, ...vendors.map((one) => one.balance))).toBe(commission?.balance)
  const { entries } = await entriesOf(w.world, operator, { account: 'commission', vendorId: household.vendor.vendorId, page: 1 })
  expect(entries).toHaveLength(2)
  const posting = await postingEntries(w.world, operator, entries[0]?.postingId ?? '')
  expect(add(noMoney, ...posting.map((one) => one.amount))).toBe(0n)
  expect(await accountTotals(w.world, officer)).toEqual([])
  expect(await postingEntries(w.world, officer, entries[0]?.postingId ?? '')).toEqual([])
})

test('a statement’s columns, orders and balances add up, and a vendor sees its own once it is released', async () => {
  w.world.clock.advance(31 * 86_400_000)
  await draftSettlements(w.world, { length: 'month', floor: { name: 'Sàn', taxCode: null, address: '', bank: null }, draftedBy: null })
  const rows = await w.world.db.settlement.findMany({ where: { vendorId: household.vendor.vendorId } })
  expect(rows.map((row) => row.mode).sort()).toEqual(['direct', 'provider'])
  for (const { id, mode } of rows) {
    expect(await settlementStatement(w.world, id, household.vendor.vendorId)).toBeNull()
    valueOf(await releaseSettlement(w.world, operator, { settlementId: id }))
    const statement = await settlementStatement(w.world, id, household.vendor.vendorId)
    const totals = totalsOf(statement?.orders ?? [])
    const levies = add(totals.commission, totals.commissionVat, totals.vatWithheld, totals.pitWithheld)
    expect(totals.net).toBe(mode === 'provider' ? add(totals.goods, totals.shipping, totals.refunds, totals.transferred, levies) : subtract(noMoney, levies))
    expect(statement?.closing).toBe(add(statement?.opening ?? noMoney, totals.net))
    expect(await settlementStatement(w.world, id, other.vendor.vendorId)).toBeNull()
  }
  expect(await vendorSettlements(w.world, household.vendor)).toHaveLength(2)
  expect(await vendorSettlements(w.world, other.vendor)).toEqual([])
  await expectSound(w.world)
})

test('the month’s statement of withheld tax has each line and the shipping', async () => {
  const { lines } = await withholdingStatement(w.world, household.vendor, periodOf('2026-11-01', 'month'))
  expect(lines.map(({ nameVi, gross, vat, pit }) => [nameVi, gross, vat, pit])).toEqual([
    ['Hàng của Hộ Sổ Sách', 80_000n, 800n, 400n],
    [null, 40_000n, 400n, 200n],
    ['Hàng của Hộ Sổ Sách', 80_000n, 800n, 400n],
    [null, 40_000n, 400n, 200n],
  ])
  expect((await withholdingStatement(w.world, other.vendor, periodOf('2026-11-01', 'month'))).lines).toEqual([])
})

test('a job that is stuck and cash that does not come show as differences, which end with their cause', async () => {
  const kinds = async () => (await mismatches(w.world, operator)).map((one) => `${one.kind}${one.resolvedAt ? ' ended' : ''} ${one.expected} ${one.found}`).sort()
  // Longer than carriers may keep it.
  w.world.clock.advance(22 * 86_400_000)
  const bought = await makePurchase(w.world, [{ stall: other, quantity: 1 }], 'sandbox')
  await pay(w.world, bought)
  const cash = 'cash-not-remitted 0 120000'
  expect(valueOf(await reconcile(w.world))).toBe(1)
  expect(await kinds()).toEqual([cash])
  w.world.clock.advance(16 * 60_000)
  await pay(w.world, { paymentReference: 'NOBODYS', total: bought.total })
  await reconcile(w.world)
  expect(await kinds()).toEqual(['capture-not-booked 120000 0', cash, 'money-for-nobody 0 120000'])
  await runJobs(w.world)
  w.world.clock.advance(1000)
  await reconcile(w.world)
  expect(await kinds()).toEqual(['capture-not-booked ended 120000 0', cash, 'money-for-nobody 0 120000'])
  expect(await mismatches(w.world, officer)).toEqual([])
})

test('a rate begins on a coming day, ends the one before, leaves a trail, and what was sold keeps its own', async () => {
  const rate = { kind: 'commission', legalForm: null, categorySlug: null, selfProduced: false, vendorId: null, basisPoints: 500, basis: 'Quyết định 12', from: '2027-03-01' } as const
  expect(await addRate(w.world, officer, rate)).toEqual({ ok: false, problem: { kind: 'operator-only' } })
  expect(await addRate(w.world, operator, { ...rate, from: '2026-11-01' })).toEqual({ ok: false, problem: { kind: 'faulty', faults: ['past'] } })
  valueOf(await addRate(w.world, operator, rate))
  expect(await addRate(w.world, operator, rate)).toEqual({ ok: false, problem: { kind: 'later-exists' } })
  const [before, after] = await w.world.db.commissionRate.findMany({ orderBy: { effectiveFrom: 'asc' } })
  expect([before?.effectiveTo, after?.effectiveFrom]).toEqual([new Date('2027-02-28T17:00:00Z'), new Date('2027-02-28T17:00:00Z')])
  const withheld = { ...rate, kind: 'withheld-pit', legalForm: 'household', basisPoints: 150, basis: 'Công văn', from: '2027-03-01' } as const
  valueOf(await addRate(w.world, operator, withheld))
  expect(await w.world.db.auditEvent.count({ where: { action: 'rate.add' } })).toBe(2)
  await expectSound(w.world)
})

const buyer = { name: 'Công ty Minh Họa', taxCode: '0100233488', address: '12 Lê Lợi, Đà Lạt', email: 'ke-toan@example.test' }

test('the buyer’s invoice data reaches the vendor, and the vendor’s invoice the buyer', async () => {
  const [orderId = ''] = sold.vendorOrderIds
  const claim = { secretHash: sold.secretHash }
  expect(await askForInvoice(w.world, { purchaseId: sold.purchaseId, claim: { secretHash: 'another' }, buyer })).toEqual({ ok: false, problem: { kind: 'not-found' } })
  expect(await askForInvoice(w.world, { purchaseId: sold.purchaseId, claim, buyer: { ...buyer, taxCode: '123' } })).toMatchObject({ problem: { faults: ['taxCode'] } })
  valueOf(await askForInvoice(w.world, { purchaseId: sold.purchaseId, claim, buyer }))
  const order = await invoiceOrder(w.world, household.vendor, orderId)
  expect(order).toMatchObject({ buyer, total: 120_000n, completedAt: expect.any(Date), issued: null })
  expect(await invoiceOrder(w.world, other.vendor, orderId)).toBeNull()
  expect(await invoiceOrders(w.world, household.vendor, periodOf('2026-11-01', 'month'))).toHaveLength(2)
  const invoice = { number: '1C26TAA-00000001', issuedOn: '2026-11-30', lookupCode: 'ABC', link: null }
  expect(await recordInvoice(w.world, other.vendor, { orderId, invoice })).toEqual({ ok: false, problem: { kind: 'not-found' } })
  valueOf(await recordInvoice(w.world, household.vendor, { orderId, invoice }))
  const { issued } = await purchaseInvoices(w.world, { id: sold.purchaseId, parcels: [{ id: orderId }] })
  expect(issued).toMatchObject([{ number: '1C26TAA-00000001', lookupCode: 'ABC' }])
  expect(await askForInvoice(w.world, { purchaseId: sold.purchaseId, claim, buyer })).toEqual({ ok: false, problem: { kind: 'issued' } })
})
