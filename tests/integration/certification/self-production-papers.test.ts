import { expect, test } from 'vitest'
import { productPage } from '#app/domain/catalog/reads/product-page.server.ts'
import { claimableSchemes } from '#app/domain/certification/reads/claimable-schemes.server.ts'
import { validCertificatesOf } from '#app/domain/certification/reads/valid-certificates.server.ts'
import { addScan } from '#app/domain/certification/use-cases/add-scan.server.ts'
import { confirmCertificate } from '#app/domain/certification/use-cases/decide-certificate.server.ts'
import { submitCertificate } from '#app/domain/certification/use-cases/submit-certificate.server.ts'
import { indexableProducts } from '#app/domain/search/reads/indexable-products.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { productFile } from '#app/domain/supervision/reads/product-file.server.ts'
import { selfProductionPapers } from '#app/domain/supervision/reads/self-production-papers.server.ts'
import { lotOrigin } from '#app/domain/traceability/reads/lot-origin.server.ts'
import { lotToken } from '#app/domain/traceability/rules/lot-token.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeProduct, valueOf } from '#tests/support/make/product.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { makeVendor } from '#tests/support/make/vendor.ts'

const here = useWorld()
const paper = (productId: string | null) => ({
  key: newId(), productId, scheme: 'self-produced', stars: null, level: null, number: 'CS 01234',
  issuedBy: 'UBND xã Hàm Thuận Nam', issuedOn: '2024-03-23', expiresOn: null,
})

test('a household sends the paper of its land with the product, and the officer of its authority finds it beside the mark', async () => {
  const { world } = here
  const scope = await makeVendor(world, { legalForm: 'household', registrationNo: '48A8001234' })
  const { productId } = await makeProduct(world, scope, { selfProduced: true })
  const [officer, elsewhere] = [await makeOfficer(world), await makeOfficer(world, 'khanh-hoa')]
  expect(await selfProductionPapers(world, officer, productId)).toEqual([])
  const { scanId } = valueOf(await addScan({ ...world, files: { put: async () => {}, get: async () => null } }, scope, Uint8Array.from('%PDF-1.7', (letter) => letter.charCodeAt(0))))
  const { certificateId } = valueOf(await submitCertificate(world, scope, { ...paper(productId), scanId }))
  expect(await productFile(world, officer, productId)).toMatchObject({ selfProduced: true })
  expect(await selfProductionPapers(world, officer, productId)).toEqual([{ id: certificateId, state: 'submitted', number: 'CS 01234', hasScan: true }])
  expect(await selfProductionPapers(world, elsewhere, productId)).toEqual([])
})

test('no shopper ever sees such a paper: not on the product, not in the search, not at a lot', async () => {
  const { world } = here
  const scope = await makeVendor(world, { legalForm: 'household', registrationNo: '48A8001235' })
  const { productId, slug, variantId } = await makeProduct(world, scope, { selfProduced: true })
  const { certificateId } = valueOf(await submitCertificate(world, scope, paper(productId)))
  valueOf(await confirmCertificate(world, await makeOfficer(world), { certificateId, evidenceLevel: 'A' }))
  expect(await validCertificatesOf(world, { productIds: [productId], vendorId: scope.vendorId })).toEqual([])
  expect(await productPage(world, slug)).toMatchObject({ certificates: [] })
  const [indexed] = await world.db.$transaction((tx) => indexableProducts(world, tx, [productId]))
  expect(indexed).toMatchObject({ certificates: [] })
  const lot = await world.db.lot.findFirstOrThrow({ where: { variantId } })
  expect(await lotOrigin(world, lotToken(lot.id))).toMatchObject({ certificates: [] })
})

test('a cooperative, from which no tax is withheld, is neither asked for such a paper nor can send one', async () => {
  const { world } = here
  const scope = await makeVendor(world)
  const { productId } = await makeProduct(world, scope)
  expect(await claimableSchemes(world, scope)).not.toContain('self-produced')
  expect(await submitCertificate(world, scope, paper(productId))).toEqual({ ok: false, problem: { kind: 'invalid', fields: ['scheme'] } })
})

test('what a mark of a seller says from whom nothing is withheld any more is not shown to the officer', async () => {
  const { world } = here
  const scope = await makeVendor(world)
  const { productId } = await makeProduct(world, scope)
  await world.db.product.update({ where: { id: productId }, data: { selfProduced: true } })
  expect(await productFile(world, await makeOfficer(world), productId)).toMatchObject({ selfProduced: false })
})
