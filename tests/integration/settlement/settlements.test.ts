import { beforeAll, expect, test } from 'vitest'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { refundParts } from '#app/domain/payments/use-cases/refund-parts.server.ts'
import type { RefundPart } from '#app/domain/payments/rules/refund-limit.ts'
import { confirmSettlement, failSettlement, releaseSettlement } from '#app/domain/settlement/use-cases/decide-settlement.server.ts'
import { draftSettlements } from '#app/domain/settlement/use-cases/draft-settlements.server.ts'
import { dong } from '#app/domain/shared/money.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { transact } from '#app/platform/core.server.ts'
import { armFailpoint } from '#app/platform/failpoints.ts'
import { useWorld } from '#tests/support/database.ts'
import { bringAndComplete, completeSale } from '#tests/support/make/completed-sale.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { makePurchase, openStall, type Bought, type Stall } from '#tests/support/make/purchase.ts'
import { pay } from '#tests/support/pay.ts'
import { runJobs } from '#tests/support/run-jobs.ts'
import { expectSound } from '#tests/support/sound.ts'

const w = useWorld()
const DAY = 86_400_000
const floor = { name: 'Sàn', taxCode: null, address: '', bank: null }
const drafting = { length: 'month', floor, draftedBy: null } as const
const operator = () => ({ userId: newId(), authorityCode: null }) as AuthorityScope
let cooperative: Stall
let household: Stall

beforeAll(async () => {
  cooperative = await openStall(w.world, 'HTX Quyết Toán')
  household = await openStall(w.world, 'Hộ Quyết Toán')
  await w.world.db.vendor.update({ where: { id: household.vendor.vendorId }, data: { legalForm: 'household' } })
})

const completedSale = (stall: Stall, method: 'sandbox' | 'cash-on-delivery', quantity = 1) => completeSale(w.world, stall, method, quantity)

const settlementsOf = ({ vendor }: Stall, mode: string) =>
  w.world.db.settlement.findMany({ where: { vendorId: vendor.vendorId, mode }, orderBy: { periodFrom: 'asc' } })

function toNextMonth(): void {
  w.world.clock.advance(31 * DAY)
}

test('a vendor owes commission and VAT for what it was paid directly, and is owed the rest of what a provider took', async () => {
  await completedSale(cooperative, 'cash-on-delivery', 2)
  await completedSale(cooperative, 'sandbox')
  expect(await draftSettlements(w.world, drafting)).toEqual({ drafted: 0, waiting: 0 })
  toNextMonth()
  expect(await draftSettlements(w.world, drafting)).toEqual({ drafted: 2, waiting: 0 })
  expect(await draftSettlements(w.world, drafting)).toEqual({ drafted: 0, waiting: 0 })
  await expectSound(w.world)
  const [bill] = await settlementsOf(cooperative, 'direct')
  const [payout] = await settlementsOf(cooperative, 'provider')
  // 3 % of 160.000 and 8 % VAT on it.
  expect(bill).toMatchObject({ state: 'draft', openingDong: 0n, closingDong: -(4_800n + 384n) })
  // 80.000 and 40.000 shipping less 2.400 and 192.
  expect(payout).toMatchObject({ state: 'draft', closingDong: -117_408n, parties: { vendor: { name: 'HTX Quyết Toán' } } })
})

test('whoever drafted it does not release it, and of two who release only one does', async () => {
  const [drafted] = await settlementsOf(cooperative, 'provider')
  const settlementId = drafted?.id ?? ''
  const officer = { userId: newId(), authorityCode: 'lam-dong' } as AuthorityScope
  expect(await releaseSettlement(w.world, officer, { settlementId })).toEqual({ ok: false, problem: { kind: 'operator-only' } })
  expect(await releaseSettlement(w.world, operator(), { settlementId: newId() })).toEqual({ ok: false, problem: { kind: 'not-found' } })
  const both = await Promise.all([operator(), operator()].map((one) => releaseSettlement(w.world, one, { settlementId })))
  expect(both.filter((one) => one.ok)).toHaveLength(1)
  expect(both.find((one) => !one.ok)).toEqual({ ok: false, problem: { kind: 'wrong-state', state: 'released' } })
})

test('a payout on its way is waited for; a failed one keeps its entries and is released again; paid it is booked', async () => {
  const [released] = await settlementsOf(cooperative, 'provider')
  const settlementId = released?.id ?? ''
  await completedSale(cooperative, 'sandbox')
  toNextMonth()
  expect(await draftSettlements(w.world, drafting)).toEqual({ drafted: 1, waiting: 1 })
  valueOf(await failSettlement(w.world, operator(), { settlementId, reason: 'Sai số tài khoản' }))
  expect(await w.world.db.settlementEntry.count({ where: { settlementId } })).toBe(released?.entryCount)
  valueOf(await releaseSettlement(w.world, operator(), { settlementId }))
  valueOf(await confirmSettlement(w.world, operator(), { settlementId, bankReference: 'FT123' }))
  expect(await confirmSettlement(w.world, operator(), { settlementId, bankReference: 'FT123' })).toEqual({ ok: false, problem: { kind: 'wrong-state', state: 'paid' } })
  expect(await draftSettlements(w.world, drafting)).toEqual({ drafted: 1, waiting: 0 })
  await expectSound(w.world)
  // Paid after the end of the period it is in: the next one counts it all the same, or it would be paid twice.
  const [, next] = await settlementsOf(cooperative, 'provider')
  expect(next).toMatchObject({ openingDong: -117_408n, closingDong: -117_408n })
})

test('a bill that nobody paid stands at the head of the next', async () => {
  const [first, second] = await settlementsOf(cooperative, 'direct')
  expect(first).toMatchObject({ state: 'carried' })
  expect(second).toMatchObject({ openingDong: first?.closingDong, sumDong: 0n, entryCount: 0, previousId: first?.id })
  valueOf(await releaseSettlement(w.world, operator(), { settlementId: second?.id ?? '' }))
  valueOf(await confirmSettlement(w.world, operator(), { settlementId: second?.id ?? '', bankReference: 'FT9' }))
  await expectSound(w.world)
})

/** Somebody decided that the buyer gets this much back for the order; the jobs carry it out. */
async function refund({ paymentId, vendorOrderIds: [vendorOrderId = ''] }: Bought, parts: readonly RefundPart[]): Promise<void> {
  const input = { paymentId, vendorOrderId, parts, reason: 'spoilt', decidedBy: newId(), claimId: newId() }
  valueOf(await transact(w.world, (tx) => refundParts(w.world, tx, input)))
}

test('a refund after the settlement is carried by the next, which begins with what is owed back', async () => {
  const sale = await completedSale(cooperative, 'sandbox')
  toNextMonth()
  await draftSettlements(w.world, drafting)
  const paid = (await settlementsOf(cooperative, 'provider')).at(-1)
  valueOf(await releaseSettlement(w.world, operator(), { settlementId: paid?.id ?? '' }))
  valueOf(await confirmSettlement(w.world, operator(), { settlementId: paid?.id ?? '', bankReference: 'FT2' }))
  const [line] = await w.world.db.orderLine.findMany({ where: { vendorOrderId: sale.vendorOrderIds[0] } })
  await refund(sale, [{ orderLineId: line?.id ?? null, quantity: 1, amount: dong(80_000) }])
  await runJobs(w.world)
  toNextMonth()
  await draftSettlements(w.world, drafting)
  const after = (await settlementsOf(cooperative, 'provider')).at(-1)
  // The vendor keeps the shipping and gets commission and VAT back, which is 10 % in 2027: 80.000 − 2.400 − 240 were paid too much.
  expect(after).toMatchObject({ openingDong: paid?.closingDong, closingDong: 77_360n })
  valueOf(await releaseSettlement(w.world, operator(), { settlementId: after?.id ?? '' }))
  expect(await confirmSettlement(w.world, operator(), { settlementId: after?.id ?? '', bankReference: 'x' })).toEqual({ ok: false, problem: { kind: 'nothing-due' } })
  toNextMonth()
  await draftSettlements(w.world, drafting)
  const carried = (await settlementsOf(cooperative, 'provider')).slice(-2)
  expect(carried.map((one) => one.state)).toEqual(['carried', 'draft'])
  expect(carried[1]?.closingDong).toBe(77_360n)
  await expectSound(w.world)
})

test('a refund that is booked while a settlement is being drafted is in the next one, never lost and never in both', async () => {
  const sale = await completedSale(cooperative, 'cash-on-delivery')
  toNextMonth()
  const disarm = armFailpoint('settlement-summed', async () => {
    disarm()
    await refund(sale, [{ orderLineId: null, quantity: null, amount: dong(40_000) }])
    await runJobs(w.world)
  })
  await draftSettlements(w.world, drafting)
  await expectSound(w.world)
  toNextMonth()
  await draftSettlements(w.world, drafting)
  const own = await w.world.db.ledgerEntry.findMany({
    where: { vendorOrderId: sale.vendorOrderIds[0], account: { in: ['commission', 'commission-vat'] } },
    include: { settledIn: true, posting: true },
  })
  expect(own.every((entry) => entry.settledIn !== null)).toBe(true)
  await expectSound(w.world)
})

test('of two who draft at once each vendor gets one settlement', async () => {
  await completedSale(cooperative, 'sandbox')
  toNextMonth()
  const both = await Promise.all([draftSettlements(w.world, drafting), draftSettlements(w.world, drafting)])
  const made = await w.world.db.settlement.groupBy({ by: ['vendorId', 'mode', 'periodFrom'], _count: true })
  expect(made.every((one) => one._count === 1)).toBe(true)
  expect(both.reduce((sum, one) => sum + one.drafted, 0)).toBeGreaterThan(0)
  await expectSound(w.world)
})

test('from a household tax is withheld when the order is complete, and given back with the refund, to the last đồng', async () => {
  const sale = await completedSale(household, 'cash-on-delivery')
  const [vendorOrderId = ''] = sale.vendorOrderIds
  const sums = async () => (await w.world.db.taxWithholding.aggregate({ where: { vendorOrderId }, _sum: { grossDong: true, vatDong: true, pitDong: true } }))._sum
  // 1 % and 0,5 % of 80.000 goods and 40.000 shipping.
  expect(await sums()).toEqual({ grossDong: 120_000n, vatDong: 1_200n, pitDong: 600n })
  await refund(sale, [{ orderLineId: null, quantity: null, amount: dong(33_333) }])
  await runJobs(w.world)
  await refund(sale, [{ orderLineId: null, quantity: null, amount: dong(6_667) }])
  await runJobs(w.world)
  expect(await sums()).toEqual({ grossDong: 80_000n, vatDong: 800n, pitDong: 400n })
  const [line] = await w.world.db.orderLine.findMany({ where: { vendorOrderId } })
  await refund(sale, [{ orderLineId: line?.id ?? null, quantity: 1, amount: dong(80_000) }])
  await runJobs(w.world)
  expect(await sums()).toEqual({ grossDong: 0n, vatDong: 0n, pitDong: 0n })
  await expectSound(w.world)
})

test('a refund before completion leaves only the rest to be taxed, and a cooperative is never taxed', async () => {
  const kept = await w.world.db.taxWithholding.count({ where: { vendorId: cooperative.vendor.vendorId } })
  expect(kept).toBe(0)
  const bought = await makePurchase(w.world, [{ stall: household, quantity: 1 }], 'sandbox')
  await pay(w.world, bought)
  await runJobs(w.world)
  await refund(bought, [{ orderLineId: null, quantity: null, amount: dong(40_000) }])
  await runJobs(w.world)
  await bringAndComplete(w.world, household, bought)
  await expectSound(w.world)
  const left = await w.world.db.taxWithholding.aggregate({ where: { vendorOrderId: bought.vendorOrderIds[0] }, _sum: { grossDong: true, vatDong: true } })
  expect(left._sum).toEqual({ grossDong: 80_000n, vatDong: 800n })
})

test('the database itself refuses a rewritten settlement, an entry in two and a tax rate for a cooperative', async () => {
  const [one] = await settlementsOf(cooperative, 'provider')
  await expect(w.world.db.settlement.update({ where: { id: one?.id ?? '' }, data: { sumDong: 1n, closingDong: 1n } })).rejects.toThrow()
  const entry = await w.world.db.settlementEntry.findFirstOrThrow()
  await expect(w.world.db.settlementEntry.create({ data: entry })).rejects.toThrow()
  await expect(w.world.db.settlementEntry.delete({ where: { ledgerEntryId: entry.ledgerEntryId } })).rejects.toThrow()
  const rate = { id: newId(), kind: 'withheld-vat', legalForm: 'cooperative', basisPoints: 100, basis: 'x', effectiveFrom: w.world.clock.now() }
  await expect(w.world.db.taxRate.create({ data: rate })).rejects.toThrow()
})
