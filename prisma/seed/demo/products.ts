import { newId } from '#app/domain/shared/ids.ts'
import { addHours, vietnamDate } from '#app/domain/shared/time.ts'
import type { Database } from '#app/platform/database.server.ts'
import type { Chance } from './chance.ts'
import { readProductTypes, type DemoProductType } from './catalogue-files.ts'
import type { SeededVendor } from './vendors.ts'

export type SeededProduct = {
  id: string
  slug: string
  type: DemoProductType
  vendor: SeededVendor
  variants: { id: string; priceDong: number }[]
}

/**
 * One listing per vendor and product type, with packs, lots and stock. `taken` holds the slugs in use; the first seller
 * of a type gets the short one.
 */
export async function seedProducts(
  db: Database,
  vendors: readonly SeededVendor[],
  now: Date,
  chance: Chance,
  taken: Set<string> = new Set(),
): Promise<SeededProduct[]> {
  const products = listProducts(vendors, taken)
  await db.product.createMany({ data: products.map((product) => productRow(product, now, chance)) })
  await db.variant.createMany({ data: products.flatMap(variantRows) })
  await db.listingChange.createMany({ data: products.flatMap((product) => firstVersion(product, now)) })
  await seedStock(db, products, now, chance)
  return products
}

function listProducts(vendors: readonly SeededVendor[], taken: Set<string>): SeededProduct[] {
  const types = new Map(readProductTypes().map((type) => [type.slug, type]))
  return vendors
    .filter(({ file }) => file.state === 'approved' || file.state === 'suspended')
    .flatMap((vendor) => vendor.file.productSlugs.map((slug) => ({ vendor, slug })))
    .flatMap(({ vendor, slug }) => {
      const type = types.get(slug)
      if (!type) return []
      const variants = type.variants.map(({ priceDong }) => ({ id: newId(), priceDong }))
      return [{ id: newId(), slug: freeSlug(type, vendor, taken), type, vendor, variants }]
    })
}

function freeSlug(type: DemoProductType, vendor: SeededVendor, taken: Set<string>): string {
  const seller = vendor.file.slug.replace(/^(htx|ho-kinh-doanh|cong-ty|to-hop-tac)-/, '')
  const candidates = [type.slug, `${type.slug}-${seller}`]
  for (let number = 2; taken.has(candidates[0] ?? ''); number++) {
    candidates.shift()
    candidates.push(`${type.slug}-${seller}-${number}`)
  }
  const slug = candidates[0] ?? type.slug
  taken.add(slug)
  return slug
}

function productRow({ id, slug, type, vendor }: SeededProduct, now: Date, chance: Chance) {
  const createdAt = addHours(now, -24 * chance.integer(20, 300))
  return {
    id,
    vendorId: vendor.id,
    slug,
    state: 'published',
    categorySlug: type.category,
    originRegion: vendor.file.region,
    originPlace: type.areaVi,
    nameVi: type.nameVi,
    nameEn: type.nameEn,
    descriptionVi: type.descriptionVi,
    descriptionEn: type.descriptionEn,
    ingredients: type.ingredientsVi,
    usage: type.usageVi,
    warnings: type.warningsVi ?? '',
    storageVi: type.storageVi,
    storageEn: type.storageEn,
    shelfLifeDays: type.shelfLifeDays,
    seasonMonths: type.seasonMonths,
    shippingClass: type.shippingClass,
    maxTransitHours: type.maxTransitHours,
    ageRestricted: type.ageRestricted,
    cashlessOnly: type.cashlessOnly,
    codAllowed: type.codAllowed,
    selfProduced: false,
    aliases: type.aliases,
    createdAt,
    publishedAt: addHours(createdAt, 24 * chance.integer(1, 6)),
  }
}

function variantRows({ id, type, variants }: SeededProduct) {
  return type.variants.flatMap((pack, position) => {
    const variantId = variants[position]?.id
    if (!variantId) return []
    const { nameVi, nameEn, netGrams, netMillilitres, pieces, weightGrams } = pack
    const priceDong = BigInt(pack.priceDong)
    return [{ id: variantId, productId: id, nameVi, nameEn, netGrams, netMillilitres, pieces, weightGrams, priceDong, position }]
  })
}

function firstVersion({ id, type }: SeededProduct, now: Date) {
  const { nameVi, nameEn, descriptionVi, category } = type
  return [
    {
      id: newId(),
      productId: id,
      kind: 'new',
      state: 'approved',
      before: {},
      proposed: { nameVi, nameEn, descriptionVi, categorySlug: category },
      reasons: ['new'],
      submittedAt: addHours(now, -24 * 25),
      decidedAt: addHours(now, -24 * 20),
      note: null,
    },
  ]
}

/** Most packs have stock; about one in twelve is sold out and one in eight is nearly so. */
async function seedStock(db: Database, products: readonly SeededProduct[], now: Date, chance: Chance): Promise<void> {
  const lots = products.flatMap(({ type, vendor, variants }) =>
    variants.flatMap((variant) => lotsOf(variant.id, vendor.id, type.shelfLifeDays, now, chance)),
  )
  const onHand = new Map<string, number>()
  for (const lot of lots) onHand.set(lot.variantId, (onHand.get(lot.variantId) ?? 0) + lot.onHand)
  await db.stockLevel.createMany({
    data: products.flatMap(({ vendor, variants }) =>
      variants.map(({ id }) => ({ variantId: id, vendorId: vendor.id, onHand: onHand.get(id) ?? 0 })),
    ),
  })
  await db.lot.createMany({ data: lots })
  await db.stockMove.createMany({
    data: lots.map((lot) => ({
      id: newId(),
      at: lot.createdAt,
      variantId: lot.variantId,
      lotId: lot.id,
      kind: 'received',
      quantity: lot.received,
      cause: 'demo-market',
    })),
  })
}

function lotsOf(variantId: string, vendorId: string, shelfLifeDays: number | null, now: Date, chance: Chance) {
  const fate = chance.number()
  const total = fate < 0.08 ? 0 : fate < 0.2 ? chance.integer(1, 5) : chance.integer(20, 180)
  const parts = total > 40 ? [Math.floor(total / 2), Math.ceil(total / 2)] : total > 0 ? [total] : []
  return parts.map((quantity, index) => {
    const age = shelfLifeDays === null ? chance.integer(2, 60) : Math.floor((shelfLifeDays * (index + 1)) / 8)
    return {
      id: newId(),
      variantId,
      vendorId,
      code: `L${vietnamDate(now, -age).toISOString().slice(2, 10).replaceAll('-', '')}-${index + 1}`,
      received: quantity,
      onHand: quantity,
      producedOn: vietnamDate(now, -age),
      expiresOn: shelfLifeDays === null ? null : vietnamDate(now, shelfLifeDays - age),
      createdAt: addHours(now, -24 * age),
    }
  })
}
