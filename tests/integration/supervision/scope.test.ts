import { beforeAll, expect, test } from 'vitest'
import type { AuthorityScope, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { submitCertificate } from '#app/domain/certification/use-cases/submit-certificate.server.ts'
import { confirmCertificate, rejectCertificate } from '#app/domain/certification/use-cases/decide-certificate.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { auditTrail } from '#app/domain/supervision/reads/audit-trail.server.ts'
import { certificateFile } from '#app/domain/supervision/reads/certificate-file.server.ts'
import { deskOwner } from '#app/domain/supervision/reads/desk-owner.server.ts'
import { failingJobs } from '#app/domain/supervision/reads/failing-jobs.server.ts'
import { orderFile } from '#app/domain/supervision/reads/order-file.server.ts'
import { orderList } from '#app/domain/supervision/reads/order-list.server.ts'
import { productFile } from '#app/domain/supervision/reads/product-file.server.ts'
import { productList } from '#app/domain/supervision/reads/product-list.server.ts'
import { queueCounts } from '#app/domain/supervision/reads/queue-counts.server.ts'
import { vendorCertificates } from '#app/domain/supervision/reads/vendor-certificates.server.ts'
import { vendorFile } from '#app/domain/supervision/reads/vendor-file.server.ts'
import { vendorList } from '#app/domain/supervision/reads/vendor-list.server.ts'
import { waitingItems } from '#app/domain/supervision/reads/waiting-items.server.ts'
import { retryJob } from '#app/domain/supervision/use-cases/retry-job.server.ts'
import { approveVendor } from '#app/domain/vendors/use-cases/approve-vendor.server.ts'
import { liftSuspension } from '#app/domain/vendors/use-cases/lift-suspension.server.ts'
import { rejectVendor } from '#app/domain/vendors/use-cases/reject-vendor.server.ts'
import { requestVendorChanges } from '#app/domain/vendors/use-cases/request-vendor-changes.server.ts'
import { suspendVendor } from '#app/domain/vendors/use-cases/suspend-vendor.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeProduct, makeSubmittedProduct, valueOf } from '#tests/support/make/product.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { makeOrder } from '#tests/support/make/vendor-order.ts'
import { makeSubmittedVendor, makeVendor, WARD } from '#tests/support/make/vendor.ts'

const here = useWorld()
/** Goods that bear any journey. */
const KEEPS = { shippingClass: 'ambient', maxTransitHours: null }
let seller: VendorScope
let applicant: VendorScope
let own: AuthorityScope
let stranger: AuthorityScope
let operator: AuthorityScope
const id = { product: '', change: '', order: '', certificate: newId() }

/** Everything belongs to Khánh Hòa; the stranger is an officer of Lâm Đồng. */
beforeAll(async () => {
  const { world } = here
  own = await makeOfficer(world, 'khanh-hoa')
  stranger = await makeOfficer(world, 'lam-dong')
  operator = await makeOfficer(world, null)
  seller = await makeVendor(world, { wardCode: WARD.ninhThuan, nameVi: 'HTX Nho Thái An' })
  applicant = await makeSubmittedVendor(world, { wardCode: WARD.ninhThuan, nameVi: 'HTX Táo Ninh Phước' })
  const product = await makeProduct(world, seller, KEEPS)
  id.product = product.productId
  id.change = (await makeSubmittedProduct(world, seller)).changeId
  id.order = (await makeOrder(world, seller, { lines: [{ variantId: product.variantId, quantity: 1 }] })).orderId
  const claim = { productId: id.product, scheme: 'ocop', stars: 4, level: null, number: '12/QĐ-UBND', issuedBy: 'UBND tỉnh', issuedOn: '2025-06-01', expiresOn: null }
  valueOf(await submitCertificate(world, seller, { key: id.certificate, ...claim }))
  world.clock.advance(5 * 24 * 3_600_000)
})

/** Every list and every page of the desk, as what an officer gets to see of it. */
const reads: Record<string, (scope: AuthorityScope) => Promise<unknown>> = {
  'the queue’s counters': async (scope) => (await queueCounts(here.world, scope)).reduce((sum, { count }) => sum + count, 0) || null,
  'what has waited longest': async (scope) => (await waitingItems(here.world, scope))[0] ?? null,
  'the vendors': async (scope) => (await vendorList(here.world, scope, { page: 1 })).total || null,
  'a vendor': (scope) => vendorFile(here.world, scope, seller.vendorId),
  'a vendor’s certificates': async (scope) => (await vendorCertificates(here.world, scope, seller.vendorId))[0] ?? null,
  'a certificate': (scope) => certificateFile(here.world, scope, id.certificate),
  'the products': async (scope) => (await productList(here.world, scope, { page: 1 })).total || null,
  'a product': (scope) => productFile(here.world, scope, id.product),
  'the orders': async (scope) => (await orderList(here.world, scope, { page: 1 })).total || null,
  'an order': (scope) => orderFile(here.world, scope, id.order),
  'the audit trail': async (scope) => (await auditTrail(here.world, scope, { vendorId: seller.vendorId })).lines[0] ?? null,
}

test.each(Object.keys(reads))('an officer of another authority gets nothing of %s; the own officer and the operator do', async (name) => {
  const read = reads[name]
  expect(await read?.(stranger)).toBeNull()
  expect(await read?.(own)).not.toBeNull()
  expect(await read?.(operator)).not.toBeNull()
})

test('an officer of another authority decides nothing', async () => {
  const { world } = here
  const notFound = { ok: false, problem: { kind: 'notFound' } }
  const reason = 'không thuộc địa bàn'
  for (const decide of [approveVendor, requestVendorChanges, rejectVendor]) {
    expect(await decide(world, stranger, { vendorId: applicant.vendorId, reason })).toEqual(notFound)
  }
  for (const decide of [suspendVendor, liftSuspension]) {
    expect(await decide(world, stranger, { vendorId: seller.vendorId, reason })).toEqual(notFound)
  }
  expect(await confirmCertificate(world, stranger, { certificateId: id.certificate, evidenceLevel: 'A' })).toEqual(notFound)
  expect(await rejectCertificate(world, stranger, { certificateId: id.certificate, note: reason })).toEqual(notFound)
})

test('an id that is no id is not there either', async () => {
  const { world } = here
  for (const wrong of ['', 'x', "' OR 1=1"]) {
    expect(await vendorFile(world, operator, wrong)).toBeNull()
    expect(await productFile(world, operator, wrong)).toBeNull()
    expect(await orderFile(world, operator, wrong)).toBeNull()
    expect(await certificateFile(world, operator, wrong)).toBeNull()
  }
})

test('only the floor operator sees failing jobs and runs them again', async () => {
  const { world } = here
  const { rows } = await world.opened.pool.query<{ id: string }>(
    `UPDATE graphile_worker._private_jobs SET attempts = 4, last_error = 'mail server away'
      WHERE id = (SELECT min(id) FROM graphile_worker._private_jobs) RETURNING id`,
  )
  const jobId = rows[0]?.id ?? ''
  expect(await failingJobs(world, own)).toEqual([])
  expect(await retryJob(world, own, { jobId })).toEqual({ ok: false, problem: { kind: 'operator-only' } })
  expect(await failingJobs(world, operator)).toMatchObject([{ id: jobId, attempts: 4, lastError: 'mail server away' }])
  expect((await queueCounts(world, operator)).find(({ kind }) => kind === 'failingJobs')?.count).toBe(1)
  valueOf(await retryJob(world, operator, { jobId }))
  expect(await failingJobs(world, operator)).toEqual([])
  expect(await retryJob(world, operator, { jobId: '999999999' })).toEqual({ ok: false, problem: { kind: 'job-gone' } })
  expect((await auditTrail(world, operator, { action: 'job.retry' })).lines).toHaveLength(1)
})

test('whose desk it is', async () => {
  expect((await deskOwner(here.world, own))?.nameVi).toContain('Khánh Hòa')
  expect(await deskOwner(here.world, operator)).toBeNull()
})

test('an order at the desk does not tell who bought', async () => {
  const file = await orderFile(here.world, own, id.order)
  expect(JSON.stringify(file?.buyer)).not.toMatch(/Thị Hoa|0912345678|Lê Lợi/)
})
