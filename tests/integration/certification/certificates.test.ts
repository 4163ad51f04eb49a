import { expect, test } from 'vitest'
import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { noteCertificateChange } from '#app/domain/catalog/use-cases/note-certificate-change.server.ts'
import { validCertificatesOf } from '#app/domain/certification/reads/valid-certificates.server.ts'
import { vendorCertificates } from '#app/domain/certification/reads/vendor-certificates.server.ts'
import { waitingCertificates } from '#app/domain/certification/reads/waiting-certificates.server.ts'
import { confirmCertificate, rejectCertificate, withdrawCertificate } from '#app/domain/certification/use-cases/decide-certificate.server.ts'
import { expireCertificates } from '#app/domain/certification/use-cases/expire-certificates.server.ts'
import { submitCertificate, type SubmitCertificateInput } from '#app/domain/certification/use-cases/submit-certificate.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { START, useWorld } from '#tests/support/database.ts'
import { makeProduct, valueOf } from '#tests/support/make/product.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { makeVendor } from '#tests/support/make/vendor.ts'

const here = useWorld()
const claim = (productId: string | null, changes: Partial<SubmitCertificateInput> = {}): SubmitCertificateInput => ({
  key: newId(),
  productId,
  scheme: 'ocop',
  stars: 4,
  level: null,
  number: '3981/QĐ-UBND',
  issuedBy: 'UBND tỉnh Lâm Đồng',
  issuedOn: '2024-03-23',
  expiresOn: null,
  ...changes,
})
const submit = async (scope: VendorScope, input: SubmitCertificateInput) => valueOf(await submitCertificate(here.world, scope, input)).certificateId

test('stars show only after an officer has confirmed them, and end when the law says', async () => {
  const { world } = here
  const scope = await makeVendor(world)
  const { productId } = await makeProduct(world, scope)
  const certificateId = await submit(scope, claim(productId))
  expect(await validCertificatesOf(world, { productIds: [productId] })).toEqual([])
  const officer = await makeOfficer(world)
  expect((await waitingCertificates(world, officer)).map(({ id }) => id)).toContain(certificateId)
  valueOf(await confirmCertificate(world, officer, { certificateId, evidenceLevel: 'A' }))
  expect(await validCertificatesOf(world, { productIds: [productId] })).toMatchObject([{ stars: 4, expiresOn: new Date('2027-03-22') }])
})

test('a form sent twice is one claim, and the typed end cannot outlast the law', async () => {
  const { world } = here
  const scope = await makeVendor(world)
  const { productId } = await makeProduct(world, scope)
  const input = claim(productId, { expiresOn: '2099-01-01' })
  await submit(scope, input)
  await submit(scope, input)
  expect(await vendorCertificates(world, scope)).toMatchObject([{ state: 'submitted', expiresOn: new Date('2027-03-22') }])
})

test('nobody claims for another’s product, and nobody outside the authority decides', async () => {
  const { world } = here
  const [scope, stranger] = [await makeVendor(world), await makeVendor(world)]
  const { productId } = await makeProduct(world, scope)
  expect(await submitCertificate(world, stranger, claim(productId))).toEqual({ ok: false, problem: { kind: 'notFound' } })
  const certificateId = await submit(scope, claim(productId))
  const foreign = await makeOfficer(world, 'khanh-hoa')
  expect(await confirmCertificate(world, foreign, { certificateId, evidenceLevel: 'A' })).toEqual({ ok: false, problem: { kind: 'notFound' } })
  expect((await waitingCertificates(world, foreign)).map(({ id }) => id)).not.toContain(certificateId)
})

test('of two officers at once one decides', async () => {
  const { world } = here
  const scope = await makeVendor(world)
  const { productId } = await makeProduct(world, scope)
  const certificateId = await submit(scope, claim(productId))
  const [one, other] = [await makeOfficer(world), await makeOfficer(world)]
  const results = await Promise.all([
    confirmCertificate(world, one, { certificateId, evidenceLevel: 'A' }),
    rejectCertificate(world, other, { certificateId, note: 'Không tìm thấy quyết định' }),
  ])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
})

test('the night after its last day a badge is gone and the products are shown anew', async () => {
  const { world } = here
  const scope = await makeVendor(world)
  const { productId } = await makeProduct(world, scope)
  const officer = await makeOfficer(world)
  const certificateId = await submit(scope, claim(null, { scheme: 'vietgap', stars: null, issuedOn: '2025-11-25', expiresOn: '2026-11-24' }))
  valueOf(await confirmCertificate(world, officer, { certificateId, evidenceLevel: 'B1' }))
  world.clock.set(new Date('2026-11-24T16:59:00Z'))
  expect(await expireCertificates(world)).toBe(0)
  expect(await validCertificatesOf(world, { vendorId: scope.vendorId })).toHaveLength(1)
  world.clock.set(new Date('2026-11-24T17:01:00Z'))
  expect(await validCertificatesOf(world, { vendorId: scope.vendorId }), 'even before the job has run').toEqual([])
  expect(await expireCertificates(world)).toBe(1)
  expect(await expireCertificates(world)).toBe(0)
  expect(await vendorCertificates(world, scope)).toMatchObject([{ state: 'expired' }])
  const before = await world.db.product.findUniqueOrThrow({ where: { id: productId } })
  await noteCertificateChange(world, { vendorId: scope.vendorId, productId: null })
  expect((await world.db.product.findUniqueOrThrow({ where: { id: productId } })).version).toBe(before.version + 1)
  world.clock.set(START)
})

test('what the issuer takes back goes at once, with a reason', async () => {
  const { world } = here
  const scope = await makeVendor(world)
  const { productId } = await makeProduct(world, scope)
  const officer = await makeOfficer(world)
  const certificateId = await submit(scope, claim(productId))
  valueOf(await confirmCertificate(world, officer, { certificateId, evidenceLevel: 'A' }))
  expect(await withdrawCertificate(world, officer, { certificateId, note: ' ' })).toEqual({ ok: false, problem: { kind: 'noteMissing' } })
  valueOf(await withdrawCertificate(world, officer, { certificateId, note: 'Vi phạm nhãn' }))
  expect(await validCertificatesOf(world, { productIds: [productId] })).toEqual([])
})
