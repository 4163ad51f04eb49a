import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { rateTable } from '#app/domain/settlement/reads/rate-table.server.ts'
import { addRate } from '#app/domain/settlement/use-cases/add-rate.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { useWorld } from '#tests/support/database.ts'
import { bringAndComplete, completeSale } from '#tests/support/make/completed-sale.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { makePurchase, openStall, type Stall } from '#tests/support/make/purchase.ts'
import { pay } from '#tests/support/pay.ts'
import { runJobs } from '#tests/support/run-jobs.ts'
import { expectSound } from '#tests/support/sound.ts'

const w = useWorld()
const operator = { userId: newId(), authorityCode: null } as AuthorityScope
let grower: Stall
let trader: Stall

beforeAll(async () => {
  ;[grower, trader] = [await openStall(w.world, 'Hộ Trồng Thanh Long'), await openStall(w.world, 'Hộ Buôn Bán')]
  const vendors = [grower.vendor.vendorId, trader.vendor.vendorId]
  await w.world.db.vendor.updateMany({ where: { id: { in: vendors } }, data: { legalForm: 'household' } })
  await w.world.db.product.updateMany({ where: { vendorId: grower.vendor.vendorId }, data: { selfProduced: true } })
})

/** What is withheld for a sale of this stall, line by line: VAT and PIT. */
async function withheldFrom(stall: Stall) {
  const { vendorOrderIds } = await completeSale(w.world, stall, 'sandbox')
  return withheldOf(vendorOrderIds)
}

async function withheldOf(vendorOrderIds: string[]) {
  await runJobs(w.world)
  const rows = await w.world.db.taxWithholding.findMany({ where: { vendorOrderId: { in: vendorOrderIds } }, orderBy: { grossDong: 'desc' } })
  return rows.map(({ vatDong, pitDong }) => [vatDong, pitDong])
}

test('until the tax office has answered, self-produced goods are withheld from like all others', async () => {
  expect(await withheldFrom(grower)).toEqual([[800n, 400n], [400n, 200n]])
})

test('with rates of their own for self-produced goods nothing is withheld for them, and for others as before', async () => {
  const answer = { legalForm: 'household', categorySlug: null, selfProduced: true, vendorId: null, basisPoints: 0, basis: 'Công văn trả lời của cơ quan thuế', from: '2026-12-01' } as const
  valueOf(await addRate(w.world, operator, { ...answer, kind: 'withheld-vat' }))
  valueOf(await addRate(w.world, operator, { ...answer, kind: 'withheld-pit' }))
  expect(await addRate(w.world, operator, { ...answer, kind: 'withheld-pit' })).toEqual({ ok: false, problem: { kind: 'later-exists' } })
  const general = (await rateTable(w.world)).filter((rate) => rate.kind.startsWith('withheld') && rate.legalForm === 'household' && !rate.selfProduced)
  expect(general.every(({ effectiveTo }) => effectiveTo === null), 'the general rates go on').toBe(true)
  expect(await withheldFrom(grower), 'not before its day').toEqual([[800n, 400n], [400n, 200n]])
  w.world.clock.advance(10 * 86_400_000)
  expect(await withheldFrom(grower)).toEqual([])
  expect(await withheldFrom(trader)).toEqual([[800n, 400n], [400n, 200n]])
  await expectSound(w.world)
})

test('where only one of the two taxes is answered, the other is withheld still', async () => {
  const back = { legalForm: 'household', categorySlug: null, selfProduced: true, vendorId: null, basisPoints: 50, basis: 'Công văn khác', from: '2027-01-01' } as const
  valueOf(await addRate(w.world, operator, { ...back, kind: 'withheld-pit' }))
  w.world.clock.advance(40 * 86_400_000)
  expect(await withheldFrom(grower)).toEqual([[0n, 400n], [0n, 200n]])
  await expectSound(w.world)
})

const mark = (selfProduced: boolean) => w.world.db.product.updateMany({ where: { vendorId: grower.vendor.vendorId }, data: { selfProduced } })

test('whatever the listing says between purchase and completion, the tax is that of what it said at the sale', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.boolean(), fc.boolean(), async (atSale, whilePacked, afterwards) => {
      await mark(atSale)
      const bought = await makePurchase(w.world, [{ stall: grower, quantity: 1 }], 'sandbox')
      await mark(whilePacked)
      await pay(w.world, bought)
      await runJobs(w.world)
      await bringAndComplete(w.world, grower, bought)
      await mark(afterwards)
      expect(await withheldOf(bought.vendorOrderIds)).toEqual(atSale ? [[0n, 400n], [0n, 200n]] : [[800n, 400n], [400n, 200n]])
    }),
    { numRuns: 8, examples: [[true, false, false], [false, true, true]] },
  )
  await expectSound(w.world)
})

test('a listing that moves to another category after the sale changes no tax of it', async () => {
  const { id, categorySlug: sold } = await w.world.db.product.findFirstOrThrow({ where: { vendorId: trader.vendor.vendorId } })
  const { slug: other } = await w.world.db.category.findFirstOrThrow({ where: { slug: { not: sold }, children: { none: {} } } })
  const rate = { legalForm: 'household', categorySlug: other, selfProduced: false, vendorId: null, basisPoints: 500, basis: 'Thuế suất riêng', from: '2027-03-01' } as const
  valueOf(await addRate(w.world, operator, { ...rate, kind: 'withheld-vat' }))
  w.world.clock.advance(90 * 86_400_000)
  const moveTo = (categorySlug: string) => w.world.db.product.update({ where: { id }, data: { categorySlug } })
  const bought = await makePurchase(w.world, [{ stall: trader, quantity: 1 }], 'sandbox')
  await pay(w.world, bought)
  await runJobs(w.world)
  await moveTo(other)
  await bringAndComplete(w.world, trader, bought)
  expect(await withheldOf(bought.vendorOrderIds)).toEqual([[800n, 400n], [400n, 200n]])
  expect(await withheldFrom(trader), 'sold in the other category').toEqual([[4000n, 400n], [2000n, 200n]])
  await moveTo(sold)
  await expectSound(w.world)
})

test('the database keeps rates for self-produced goods to withheld tax', async () => {
  const rate = { id: newId(), kind: 'commission-vat', legalForm: null, categorySlug: null, selfProduced: true, basisPoints: 0, basis: 'x', effectiveFrom: new Date('2030-01-01') }
  await expect(w.world.db.taxRate.create({ data: rate })).rejects.toThrow()
})
