import { dong } from '#app/domain/shared/money.ts'
import type { ListedPicture, ListedVariant, Listing } from './listing.ts'

export type VariantRow = Omit<ListedVariant, 'priceDong'> & { priceDong: bigint; position: number }
export type ListingRows = Omit<Listing, 'pictures' | 'variants'> & {
  pictures: (ListedPicture & { position: number })[]
  variants: VariantRow[]
}

/** The listing that the rows of a product make up, in the order of their positions. */
export function listingOfRows(rows: ListingRows): Listing {
  return {
    nameVi: rows.nameVi,
    nameEn: rows.nameEn,
    categorySlug: rows.categorySlug,
    originPlace: rows.originPlace,
    descriptionVi: rows.descriptionVi,
    descriptionEn: rows.descriptionEn,
    ingredients: rows.ingredients,
    usage: rows.usage,
    warnings: rows.warnings,
    storageVi: rows.storageVi,
    storageEn: rows.storageEn,
    shelfLifeDays: rows.shelfLifeDays,
    seasonMonths: rows.seasonMonths,
    shippingClass: rows.shippingClass,
    maxTransitHours: rows.maxTransitHours,
    ageRestricted: rows.ageRestricted,
    cashlessOnly: rows.cashlessOnly,
    codAllowed: rows.codAllowed,
    selfProduced: rows.selfProduced,
    aliases: rows.aliases,
    pictures: inOrder(rows.pictures).map(({ id, altVi, altEn }) => ({ id, altVi, altEn })),
    variants: inOrder(rows.variants).map((row) => ({
      id: row.id,
      nameVi: row.nameVi,
      nameEn: row.nameEn,
      priceDong: dong(row.priceDong),
      netGrams: row.netGrams,
      netMillilitres: row.netMillilitres,
      pieces: row.pieces,
      weightGrams: row.weightGrams,
      gtin: row.gtin,
      isActive: row.isActive,
    })),
  }
}

function inOrder<Row extends { id: string; position: number }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
}
