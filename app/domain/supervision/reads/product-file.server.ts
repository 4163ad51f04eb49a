import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { mayBeWithheldFrom } from '#app/domain/vendors/rules/legal-forms.ts'
import type { Core } from '#app/platform/core.server.ts'
import { vendorInScope } from './in-scope.server.ts'
import type { ProductFile, ProductHead } from '../rules/product-file.ts'

/** One product of the scope with its versions, or null when it is foreign or was never submitted. Four queries. */
export async function productFile(core: Core, scope: AuthorityScope, productId: string): Promise<ProductFile | null> {
  if (!isId(productId)) return null
  const [found] = await core.db.$queryRaw<(ProductHead & { legalForm: string })[]>`
    SELECT p.id, p.slug, p.state, p.name_vi AS "nameVi", p.name_en AS "nameEn", p.description_vi AS "descriptionVi",
           p.description_en AS "descriptionEn", p.origin_place AS "originPlace", p.origin_region AS "originRegion",
           p.ingredients, p.usage, p.warnings, p.storage_vi AS "storageVi", p.storage_en AS "storageEn",
           p.shelf_life_days AS "shelfLifeDays", p.age_restricted AS "ageRestricted", p.self_produced AS "selfProduced", p.officer_note AS "officerNote",
           p.created_at AS "createdAt", p.published_at AS "publishedAt",
           v.id AS "vendorId", v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn", v.state AS "vendorState", v.legal_form AS "legalForm",
           c.name_vi AS "categoryNameVi", c.name_en AS "categoryNameEn"
      FROM product p JOIN vendor v ON v.id = p.vendor_id JOIN category c ON c.slug = p.category_slug
     WHERE p.id = ${productId}::uuid AND p.state <> 'draft' AND ${vendorInScope(scope)}`
  if (!found) return null
  const { legalForm, ...head } = found
  const variants = await core.db.variant.findMany({
    where: { productId },
    orderBy: { position: 'asc' },
    select: { id: true, nameVi: true, nameEn: true, priceDong: true, isActive: true },
  })
  const pictures = await core.db.picture.findMany({
    where: { productId },
    orderBy: { position: 'asc' },
    select: { id: true, altVi: true, altEn: true },
  })
  const changes = await core.db.listingChange.findMany({
    where: { productId },
    orderBy: { submittedAt: 'desc' },
    take: 50,
    select: { id: true, kind: true, state: true, submittedAt: true },
  })
  return { ...head, selfProduced: head.selfProduced && mayBeWithheldFrom(legalForm), variants, pictures, changes }
}
