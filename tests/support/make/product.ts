import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { ListedVariant, Listing } from '#app/domain/catalog/rules/listing.ts'
import { editToken } from '#app/domain/catalog/rules/working-copy.ts'
import { approveChange } from '#app/domain/catalog/use-cases/approve-change.server.ts'
import { createProduct } from '#app/domain/catalog/use-cases/create-product.server.ts'
import { saveProduct } from '#app/domain/catalog/use-cases/save-product.server.ts'
import { submitProduct } from '#app/domain/catalog/use-cases/submit-product.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import type { Result } from '#app/domain/shared/result.ts'
import { receiveLot } from '#app/domain/stock/use-cases/receive-lot.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import { aListing, aVariant } from './listing.ts'
import { makeOfficer } from './user.ts'

export type ProductChoices = Partial<Omit<Listing, 'pictures' | 'variants'>> & {
  /** One pack each; what is left out is a 2 kg box for 80.000. */
  variants?: Partial<ListedVariant>[]
  /** How many of each pack are received into one lot; 100 unless told, 0 for none. */
  stock?: number
  /** Last day of the lot. */
  expiresOn?: Date | null
}

export type MadeProduct = { productId: string; slug: string; variantIds: string[]; variantId: string }

/** A vendor's draft, complete and with a picture row (without files). */
export async function makeDraftProduct(core: Core, scope: VendorScope, choices: ProductChoices = {}): Promise<MadeProduct> {
  const { variants = [{}], stock: _stock, expiresOn: _expiresOn, ...changes } = choices
  const listing = aListing({ ...changes, variants: variants.map((variant) => aVariant(variant)) })
  const [pack = aVariant()] = listing.variants
  const created = valueOf(
    await createProduct(core, scope, { key: newId(), nameVi: listing.nameVi, nameEn: listing.nameEn, categorySlug: listing.categorySlug, pack }),
  )
  const { variants: kept, version } = await core.db.product.findUniqueOrThrow({ where: { id: created.productId }, include: { variants: true } })
  const pictureId = await makePicture(core, scope)
  valueOf(
    await saveProduct(core, scope, {
      productId: created.productId,
      token: editToken(version, null),
      listing: {
        ...listing,
        pictures: [{ id: pictureId, altVi: '', altEn: '' }],
        variants: listing.variants.map((variant, index) => ({ ...variant, id: index === 0 ? (kept[0]?.id ?? null) : null })),
      },
      submit: false,
    }),
  )
  const saved = await core.db.variant.findMany({ where: { productId: created.productId }, orderBy: { position: 'asc' } })
  const variantIds = saved.map(({ id }) => id)
  return { ...created, variantIds, variantId: variantIds[0] ?? '' }
}

/** A product that waits for an officer. */
export async function makeSubmittedProduct(core: Core, scope: VendorScope, choices: ProductChoices = {}): Promise<MadeProduct & { changeId: string }> {
  const made = await makeDraftProduct(core, scope, choices)
  const { changeId } = valueOf(await submitProduct(core, scope, { productId: made.productId }))
  return { ...made, changeId }
}

/** A product on sale with stock, made by creating, submitting, approving and receiving. */
export async function makeProduct(core: Core, scope: VendorScope, choices: ProductChoices = {}): Promise<MadeProduct> {
  const { changeId, ...made } = await makeSubmittedProduct(core, scope, choices)
  valueOf(await approveChange(core, await theOperator(core), { changeId }))
  const { stock = 100, expiresOn = null } = choices
  if (stock === 0) return made
  for (const variantId of made.variantIds) {
    valueOf(await receiveLot(core, scope, { variantId, key: newId(), code: 'L1', quantity: stock, producedOn: null, expiresOn }))
  }
  return made
}

/** A row of the vendor's picture library, without files. */
export async function makePicture(core: Core, scope: VendorScope): Promise<string> {
  const id = newId()
  await core.db.picture.create({ data: { id, vendorId: scope.vendorId, width: 800, height: 800, createdAt: core.clock.now() } })
  return id
}

const operators = new WeakMap<object, ReturnType<typeof makeOfficer>>()

/** One floor operator per database: signing up costs a password hash. */
function theOperator(core: Core): ReturnType<typeof makeOfficer> {
  const known = operators.get(core.db) ?? makeOfficer(core, null)
  operators.set(core.db, known)
  return known
}

export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.problem, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}`)
  return result.value
}
