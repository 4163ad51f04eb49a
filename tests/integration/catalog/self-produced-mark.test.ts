import { expect, test } from 'vitest'
import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { vendorProduct } from '#app/domain/catalog/reads/vendor-product.server.ts'
import { saveProduct } from '#app/domain/catalog/use-cases/save-product.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeDraftProduct, makeProduct, valueOf } from '#tests/support/make/product.ts'
import { makeVendor } from '#tests/support/make/vendor.ts'

const here = useWorld()

async function sayItIs(scope: VendorScope, productId: string, selfProduced: boolean) {
  const page = await vendorProduct(here.world, scope, productId)
  if (!page) throw new Error('The editor does not find the product')
  const { outcome } = valueOf(await saveProduct(here.world, scope, { productId, token: page.token, submit: false, listing: { ...page.listing, selfProduced } }))
  const { selfProduced: kept } = await here.world.db.product.findUniqueOrThrow({ where: { id: productId } })
  return { offered: page.mayBeSelfProduced, outcome, kept }
}

test('a household is asked whether it produced the goods itself, and what it says is kept', async () => {
  const scope = await makeVendor(here.world, { legalForm: 'household', registrationNo: '48A8001234' })
  const { productId } = await makeDraftProduct(here.world, scope)
  expect(await sayItIs(scope, productId, true)).toEqual({ offered: true, outcome: 'saved', kept: true })
  expect(await sayItIs(scope, productId, false)).toEqual({ offered: true, outcome: 'saved', kept: false })
})

test('a cooperative, from which no tax is withheld, is not asked, and what its form says all the same is ignored', async () => {
  const scope = await makeVendor(here.world)
  const draft = await makeDraftProduct(here.world, scope)
  expect(await sayItIs(scope, draft.productId, true)).toEqual({ offered: false, outcome: 'saved', kept: false })
  const live = await makeProduct(here.world, scope)
  expect(await sayItIs(scope, live.productId, true), 'no officer is asked').toEqual({ offered: false, outcome: 'saved', kept: false })
})

test('a household that became a company keeps its old marks without asking an officer about each', async () => {
  const scope = await makeVendor(here.world)
  const { productId } = await makeProduct(here.world, scope)
  await here.world.db.product.update({ where: { id: productId }, data: { selfProduced: true } })
  expect(await sayItIs(scope, productId, false)).toEqual({ offered: false, outcome: 'saved', kept: true })
})
