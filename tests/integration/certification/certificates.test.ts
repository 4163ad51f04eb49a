import { expect, test } from 'vitest'
import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { noteCertificateChange } from '#app/domain/catalog/use-cases/note-certificate-change.server.ts'
import { scanForOfficer, scanForVendor } from '#app/domain/certification/reads/certificate-scan.server.ts'
import { ownCertificate, ownCertificates } from '#app/domain/certification/reads/own-certificates.server.ts'
import { validCertificatesOf } from '#app/domain/certification/reads/valid-certificates.server.ts'
import { vendorCertificates } from '#app/domain/certification/reads/vendor-certificates.server.ts'
import { waitingCertificates } from '#app/domain/certification/reads/waiting-certificates.server.ts'
import { addScan } from '#app/domain/certification/use-cases/add-scan.server.ts'
import { confirmCertificate, rejectCertificate, withdrawCertificate } from '#app/domain/certification/use-cases/decide-certificate.server.ts'
import { expireCertificates } from '#app/domain/certification/use-cases/expire-certificates.server.ts'
import { resubmitCertificate } from '#app/domain/certification/use-cases/resubmit-certificate.server.ts'
import { submitCertificate, submitCertificates, type SubmitCertificateInput } from '#app/domain/certification/use-cases/submit-certificate.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { certificateDecidedLetter, certificateEndingLetters } from '#app/jobs/letters/certificate-letter.server.ts'
import { START, useWorld } from '#tests/support/database.ts'
import { letterNeeds } from '#tests/support/make/letter-needs.ts'
import { makeProduct, valueOf } from '#tests/support/make/product.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { makeStaff, makeVendor } from '#tests/support/make/vendor.ts'

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

test('a refused claim is mended and sent again; its owner alone does it, and nobody sees it meanwhile', async () => {
  const { world } = here
  const [scope, stranger] = [await makeVendor(world), await makeVendor(world)]
  const { productId } = await makeProduct(world, scope)
  const certificateId = await submit(scope, claim(productId, { number: '1/QĐ' }))
  const mended = { ...claim(productId, { number: '3981/QĐ-UBND', stars: 3 }), certificateId }
  expect(await resubmitCertificate(world, scope, mended)).toEqual({ ok: false, problem: { kind: 'notOpen' } })
  const officer = await makeOfficer(world)
  valueOf(await rejectCertificate(world, officer, { certificateId, note: 'Số quyết định không đúng.' }))
  expect(await ownCertificates(world, scope)).toMatchObject([{ state: 'rejected', note: 'Số quyết định không đúng.' }])
  expect(await resubmitCertificate(world, stranger, mended)).toEqual({ ok: false, problem: { kind: 'notFound' } })
  valueOf(await resubmitCertificate(world, scope, mended))
  expect(await ownCertificate(world, scope, certificateId)).toMatchObject({ state: 'submitted', number: '3981/QĐ-UBND', stars: 3, note: null })
  expect(await ownCertificate(world, stranger, certificateId)).toBeNull()
  valueOf(await confirmCertificate(world, officer, { certificateId, evidenceLevel: 'A' }))
  expect(await validCertificatesOf(world, { productIds: [productId] })).toHaveLength(1)
})

test('one paper for several products is one claim each, once however often it is sent; one foreign product refuses all', async () => {
  const { world } = here
  const [scope, stranger] = [await makeVendor(world), await makeVendor(world)]
  const products = [await makeProduct(world, scope), await makeProduct(world, scope)].map(({ productId }) => productId)
  const foreign = await makeProduct(world, stranger)
  const { productId: _one, key, ...paper } = claim(null, { scheme: 'vietgap', stars: null })
  const mixed = await submitCertificates(world, scope, { ...paper, key, productIds: [...products, foreign.productId] })
  expect(mixed).toEqual({ ok: false, problem: { kind: 'notFound' } })
  expect(await ownCertificates(world, scope)).toEqual([])
  await Promise.all([1, 2].map(() => submitCertificates(world, scope, { ...paper, key, productIds: products })))
  expect((await ownCertificates(world, scope)).map((one) => one.productId).sort()).toEqual([...products].sort())
})

test('a scan is seen by its owner and its officers only, and nobody claims with another’s', async () => {
  const { world } = here
  const kept = new Map<string, Uint8Array>()
  const files = { put: async (key: string, content: Uint8Array) => void kept.set(key, content), get: async (key: string) => kept.get(key) ?? null }
  const tools = { ...world, files }
  const [scope, stranger] = [await makeVendor(world), await makeVendor(world)]
  const { scanId } = valueOf(await addScan(tools, scope, Buffer.from('%PDF-1.7 …')))
  expect(await addScan(tools, scope, Buffer.from('<svg/>'))).toEqual({ ok: false, problem: { kind: 'notAScan' } })
  expect(await addScan(tools, scope, null)).toMatchObject({ problem: { kind: 'scanTooLarge' } })
  const paper = claim(null, { scheme: 'organic', stars: null })
  expect(await submitCertificate(world, stranger, { ...paper, scanId })).toEqual({ ok: false, problem: { kind: 'notFound' } })
  const certificateId = await submit(scope, { ...paper, scanId })
  expect(await scanForVendor(world, scope, certificateId)).toEqual({ id: scanId, mediaType: 'application/pdf' })
  expect(await scanForVendor(world, stranger, certificateId)).toBeNull()
  expect(await scanForOfficer(world, await makeOfficer(world), certificateId)).toMatchObject({ id: scanId })
  expect(await scanForOfficer(world, await makeOfficer(world, 'khanh-hoa'), certificateId)).toBeNull()
})

test('a packer claims nothing; an officer’s decision is told by letter with the note', async () => {
  const { world } = here
  const scope = await makeVendor(world)
  const packer = await makeStaff(world, scope.vendorId, 'packer')
  const paper = claim(null, { scheme: 'haccp', stars: null })
  expect(await submitCertificate(world, packer, paper)).toEqual({ ok: false, problem: { kind: 'notAllowed' } })
  const certificateId = await submit(scope, paper)
  valueOf(await rejectCertificate(world, await makeOfficer(world), { certificateId, note: 'Giấy đã mờ, xin chụp lại.' }))
  await certificateDecidedLetter(letterNeeds(world), { type: 'certificateDecided', certificateId, verdict: 'reject' })
  const { email } = await world.db.user.findUniqueOrThrow({ where: { id: scope.userId } })
  const [told] = await world.db.letter.findMany({ where: { to: email, key: { startsWith: 'certificate-reject:' } } })
  expect(told?.text).toContain('Giấy đã mờ, xin chụp lại.')
})

test('a vendor is told sixty and fourteen days before a certificate ends, once each, and not when a newer one follows', async () => {
  const { world } = here
  world.clock.set(START)
  const scope = await makeVendor(world)
  const { email } = await world.db.user.findUniqueOrThrow({ where: { id: scope.userId } })
  const officer = await makeOfficer(world)
  const confirmed = async (changes: Partial<SubmitCertificateInput>) => {
    const certificateId = await submit(scope, claim(null, { scheme: 'vietgap', stars: null, issuedOn: '2026-01-10', ...changes }))
    valueOf(await confirmCertificate(world, officer, { certificateId, evidenceLevel: 'A' }))
  }
  await confirmed({ number: 'VG-1', expiresOn: '2027-01-30' })
  await confirmed({ scheme: 'haccp', number: 'H-1', expiresOn: '2027-01-30' })
  await confirmed({ scheme: 'haccp', number: 'H-2', expiresOn: '2028-01-30' })
  const told = async () => {
    await certificateEndingLetters(letterNeeds(world))
    const letters = await world.db.letter.findMany({ where: { to: email, key: { startsWith: 'certificate-ends' } }, orderBy: { key: 'asc' } })
    return letters.map(({ key }) => key.split(':')[0])
  }
  expect(await told()).toEqual([])
  world.clock.set(new Date('2026-12-04T00:00:00Z'))
  expect(await told()).toEqual(['certificate-ends-60'])
  expect(await told()).toEqual(['certificate-ends-60'])
  world.clock.set(new Date('2027-01-18T00:00:00Z'))
  expect(await told()).toEqual(['certificate-ends-14', 'certificate-ends-60'])
  world.clock.set(new Date('2027-01-29T00:00:00Z'))
  expect(await told()).toEqual(['certificate-ends-14', 'certificate-ends-60'])
  world.clock.set(START)
})

test('an address that refuses the letter about an ending certificate keeps no other vendor from theirs', async () => {
  const { world } = here
  world.clock.set(START)
  const officer = await makeOfficer(world)
  const [refusing, other] = [await makeVendor(world), await makeVendor(world)]
  for (const [scope, expiresOn] of [[refusing, '2027-05-01'], [other, '2027-05-02']] as const) {
    const certificateId = await submit(scope, claim(null, { scheme: 'vietgap', stars: null, issuedOn: '2026-01-10', expiresOn }))
    valueOf(await confirmCertificate(world, officer, { certificateId, evidenceLevel: 'A' }))
  }
  world.clock.set(new Date('2027-04-01T00:00:00Z'))
  const [bad, good] = await Promise.all([refusing, other].map(async ({ userId }) => (await world.db.user.findUniqueOrThrow({ where: { id: userId } })).email))
  const reached: string[] = []
  const send = async ({ to }: { to: string }) => {
    if (to === bad) throw new Error('no such mailbox')
    reached.push(to)
  }
  await expect(certificateEndingLetters(letterNeeds(world, { send }))).rejects.toThrow('1 certificate(s)')
  expect(reached).toContain(good)
  world.clock.set(START)
})
