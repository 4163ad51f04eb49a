import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Dong } from '#app/domain/shared/money.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { forbiddenClaims, type ForbiddenClaim } from '../rules/forbidden-claims.ts'
import { freeSlug, slugBase } from '../rules/product-slug.ts'
import { allMonths } from '../rules/season.ts'
import { faultyFields, wantedListing, type ListingInput } from '../rules/wanted-listing.ts'
import { categoryPath } from '../store/categories.server.ts'
import { insertProduct, lockProduct, originOfVendor } from '../store/products.server.ts'
import { takenSlugs } from '../store/slugs.server.ts'
import { vendorActor } from './lock-in-scope.server.ts'

export type CreateProductInput = {
  /** The form's idempotency key; it becomes the product's id, so a form sent twice makes one product. */
  key: string
  nameVi: string
  nameEn?: string
  categorySlug: string
  pack: {
    nameVi: string
    nameEn?: string
    priceDong: Dong
    netGrams: number | null
    netMillilitres: number | null
    pieces: number | null
    weightGrams: number
  }
}

export type CreateProductProblem =
  | { kind: 'invalid'; fields: string[] }
  | { kind: 'unknownCategory' }
  | { kind: 'forbiddenClaims'; claims: ForbiddenClaim[] }
  | { kind: 'originUnknown' }

/** Starts a draft that nobody but the vendor sees. */
export async function createProduct(
  core: Core,
  scope: VendorScope,
  input: CreateProductInput,
): Promise<Result<{ productId: string; slug: string }, CreateProductProblem>> {
  if (!isId(input.key)) return refuse({ kind: 'invalid', fields: ['key'] })
  const day = vietnamDay(core.clock.now())
  const asked = firstListing(input)
  const listing = wantedListing(asked, day)
  const fields = faultyFields(listing, new Set(), asked)
  if (fields.length > 0) return refuse({ kind: 'invalid', fields })
  const claims = forbiddenClaims(listing, day)
  if (claims.length > 0) return refuse({ kind: 'forbiddenClaims', claims })
  return transact(core, async (tx): Promise<Result<{ productId: string; slug: string }, CreateProductProblem>> => {
    // The slug's lock makes two sendings of one form wait for each other.
    const base = slugBase(listing.nameVi)
    const taken = await takenSlugs(tx, base)
    const existing = await lockProduct(tx, input.key)
    if (existing) {
      const isOwn = existing.vendorId === scope.vendorId
      return isOwn ? done({ productId: existing.id, slug: existing.slug }) : refuse({ kind: 'invalid', fields: ['key'] })
    }
    if ((await categoryPath(tx, listing.categorySlug)).length === 0) return refuse({ kind: 'unknownCategory' })
    const originRegion = await originOfVendor(tx, scope.vendorId)
    if (originRegion === null) return refuse({ kind: 'originUnknown' })
    const product = { id: input.key, vendorId: scope.vendorId, originRegion, slug: freeSlug(base, taken) }
    await insertProduct(tx, { ...product, createdAt: core.clock.now(), listing })
    await recordAudit(core, tx, {
      actor: vendorActor(scope),
      action: 'product.create',
      subject: { type: 'product', id: product.id },
      vendorId: scope.vendorId,
      detail: { slug: product.slug },
    })
    return done({ productId: product.id, slug: product.slug })
  })
}

function firstListing({ nameVi, nameEn, categorySlug, pack }: CreateProductInput): ListingInput {
  return {
    nameVi,
    nameEn: nameEn ?? '',
    categorySlug,
    originPlace: '',
    descriptionVi: '',
    descriptionEn: '',
    ingredients: '',
    usage: '',
    warnings: '',
    storageVi: '',
    storageEn: '',
    shelfLifeDays: null,
    seasonMonths: allMonths,
    shippingClass: 'ambient',
    maxTransitHours: null,
    ageRestricted: false,
    cashlessOnly: false,
    codAllowed: true,
    selfProduced: false,
    aliases: [],
    pictures: [],
    variants: [{ ...pack, nameEn: pack.nameEn ?? '', id: null, gtin: null, isActive: true }],
  }
}
