import { beforeAll, expect, test } from 'vitest'
import type { AuthorityScope, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { auditTrail } from '#app/domain/supervision/reads/audit-trail.server.ts'
import { orderList } from '#app/domain/supervision/reads/order-list.server.ts'
import { productList } from '#app/domain/supervision/reads/product-list.server.ts'
import { queueCounts } from '#app/domain/supervision/reads/queue-counts.server.ts'
import { vendorList } from '#app/domain/supervision/reads/vendor-list.server.ts'
import { waitingItems } from '#app/domain/supervision/reads/waiting-items.server.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { theSystem } from '#app/domain/shared/actor.ts'
import { watchQueries } from '#app/platform/database.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeProduct, makeSubmittedProduct } from '#tests/support/make/product.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { makeOrder } from '#tests/support/make/vendor-order.ts'
import { makeDraftVendor, makeSubmittedVendor, makeVendor } from '#tests/support/make/vendor.ts'

const here = useWorld()
/** Goods that bear any journey. */
const KEEPS = { shippingClass: 'ambient', maxTransitHours: null }
let officer: AuthorityScope
let seller: VendorScope
let applicant: VendorScope
let taxCode = ''
const HOUR_MS = 3_600_000

beforeAll(async () => {
  const { world } = here
  officer = await makeOfficer(world)
  seller = await makeVendor(world, { nameVi: 'HTX Nước mắm Phú Quý 100%', phone: '0987654321' })
  applicant = await makeSubmittedVendor(world, { nameVi: 'HTX Cà phê Cầu Đất' })
  await makeDraftVendor(world, 'HTX Đang viết dở')
  taxCode = (await world.db.vendor.findUniqueOrThrow({ where: { id: seller.vendorId } })).taxCode ?? ''
  world.clock.advance(HOUR_MS)
  const { variantId } = await makeProduct(world, seller, { ...KEEPS, nameVi: 'Nước mắm nhĩ', nameEn: 'Fish sauce' })
  await makeSubmittedProduct(world, seller, { nameVi: 'Mắm ruốc', nameEn: 'Shrimp paste' })
  await makeOrder(world, seller, { lines: [{ variantId, quantity: 1 }] })
  world.clock.advance(10 * 24 * HOUR_MS)
})

const namesFor = async (text: string) => (await vendorList(here.world, officer, { text, page: 1 })).rows.map(({ nameVi }) => nameVi)

test('vendors are found with and without diacritics, by tax code and by a phone with spaces', async () => {
  for (const text of ['Nước mắm', 'nuoc mam', 'PHU QUY', taxCode, '0987 654 321', '0987.654']) {
    expect(await namesFor(text), text).toEqual(['HTX Nước mắm Phú Quý 100%'])
  }
})

test('a percent sign is a percent sign', async () => {
  expect(await namesFor('100%')).toEqual(['HTX Nước mắm Phú Quý 100%'])
  expect(await namesFor('%')).toEqual(['HTX Nước mắm Phú Quý 100%'])
  expect(await namesFor('_')).toEqual([])
})

test('an application that was not sent is not on the desk', async () => {
  const { rows } = await vendorList(here.world, officer, { page: 1 })
  expect(rows.map(({ nameVi }) => nameVi)).toEqual(['HTX Cà phê Cầu Đất', 'HTX Nước mắm Phú Quý 100%'].filter(Boolean))
})

test('lists are narrowed by state and say how many there are', async () => {
  const waiting = await vendorList(here.world, officer, { state: 'submitted', page: 1 })
  expect(waiting).toMatchObject({ total: 1, page: 1, pageCount: 1, rows: [{ id: applicant.vendorId }] })
  expect(await vendorList(here.world, officer, { page: 9 })).toMatchObject({ total: 2, rows: [] })
  expect(await productList(here.world, officer, { state: 'submitted', page: 1 })).toMatchObject({ total: 1, rows: [{ nameVi: 'Mắm ruốc' }] })
  expect(await productList(here.world, officer, { text: 'nuoc mam nhi', page: 1 })).toMatchObject({ total: 1 })
  expect(await productList(here.world, officer, { vendorId: applicant.vendorId, page: 1 })).toMatchObject({ total: 0 })
})

test('an order that was not confirmed in time is late, in its list and in the queue', async () => {
  const { rows } = await orderList(here.world, officer, { onlyLate: true, page: 1 })
  expect(rows).toMatchObject([{ vendorId: seller.vendorId, isLate: true }])
  expect(await orderList(here.world, officer, { text: rows[0]?.code.toLowerCase(), page: 1 })).toMatchObject({ total: 1 })
})

test('the queue counts what waits and knows since when, in one query', async () => {
  const { result, queries } = await watchQueries(() => queueCounts(here.world, officer))
  expect(queries).toHaveLength(1)
  expect(Object.fromEntries(result.map(({ kind, count }) => [kind, count]))).toEqual({
    applications: 1,
    newListings: 1,
    changedListings: 0,
    certificates: 0,
    lateOrders: 1,
    claims: 0,
    lateRefunds: 0,
    lateTransfers: 0,
    failingJobs: 0,
  })
  const [applications] = result
  expect(applications?.oldestAt).toEqual((await here.world.db.vendor.findUniqueOrThrow({ where: { id: applicant.vendorId } })).submittedAt)
})

test('what has waited longest comes first, in one query', async () => {
  const { result, queries } = await watchQueries(() => waitingItems(here.world, officer))
  expect(queries).toHaveLength(1)
  expect(result[0]).toMatchObject({ kind: 'applications', id: applicant.vendorId })
  expect(result.map(({ since }) => since.getTime())).toEqual(result.map(({ since }) => since.getTime()).sort((a, b) => a - b))
})

test('each searched list costs two queries', async () => {
  const filter = { text: 'mắm', state: 'approved', vendorId: seller.vendorId, page: 1 }
  for (const list of [vendorList, productList, orderList]) {
    const { queries } = await watchQueries<unknown>(() => list(here.world, officer, filter))
    expect(queries).toHaveLength(2)
  }
})

test('the trail is read page by page without a line twice or missing, also when time stands still', async () => {
  const { world } = here
  const entry = { actor: theSystem, action: 'vendor.count', subject: { type: 'vendor', id: seller.vendorId }, authorityCode: 'lam-dong' } as const
  await world.db.$transaction((tx) => recordAudit(world, tx, ...Array.from({ length: 120 }, () => entry)))
  const seen: string[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof auditTrail>> = await auditTrail(world, officer, { action: 'vendor.count', after })
    seen.push(...page.lines.map(({ id }) => id))
    after = page.next
  } while (after)
  expect(seen).toHaveLength(120)
  expect(new Set(seen).size).toBe(120)
})

test('the trail is filtered by subject, actor, action and day, in one query', async () => {
  const { world } = here
  const day = (text: string) => new Date(`${text}T00:00:00+07:00`)
  const { result, queries } = await watchQueries(() =>
    auditTrail(world, officer, { subjectType: 'vendor', subjectId: seller.vendorId, vendorId: seller.vendorId, actor: 'tran van can', action: 'vendor.approve', from: day('2026-11-23'), to: day('2026-11-23') }),
  )
  expect(queries).toHaveLength(1)
  expect(result.lines).toMatchObject([{ action: 'vendor.approve', actorName: 'Trần Văn Cán', vendorNameVi: 'HTX Nước mắm Phú Quý 100%' }])
  expect((await auditTrail(world, officer, { vendorId: seller.vendorId, to: day('2026-11-22') })).lines).toEqual([])
})
