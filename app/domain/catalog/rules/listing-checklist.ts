import { isShippingClass, perishableClasses } from './shipping-classes.ts'
import { priceProblem } from './price-limits.ts'
import type { Listing } from './listing.ts'

/** What a listing must have before an officer looks at it, in the order of the form. */
export const checklistItems = [
  'name',
  'category',
  'description',
  'origin',
  'ingredients',
  'storage',
  'season',
  'shippingClass',
  'transitTime',
  'pack',
  'price',
  'content',
  'picture',
] as const
export type ChecklistItem = (typeof checklistItems)[number]

/** Top categories whose goods nobody eats or drinks: no ingredients, no storage on their label. */
const otherGoods: readonly string[] = ['thu-cong-vai-voc', 'hoa-cay-giong', 'trai-nghiem']

/** Whether goods are food by the label law; the path is the category and its ancestors. */
export function isFood(categoryPath: readonly string[]): boolean {
  return !categoryPath.some((slug) => otherGoods.includes(slug))
}

/** What is missing before submitting; the label minimum is Decree 37/2026 Art. 42 with its annex I for food. */
export function missingFromListing(listing: Listing, categoryPath: readonly string[]): ChecklistItem[] {
  const food = isFood(categoryPath)
  const packs = listing.variants.filter(({ isActive }) => isActive)
  const isPerishable = isShippingClass(listing.shippingClass) && perishableClasses.includes(listing.shippingClass)
  const fulfilled: Record<ChecklistItem, boolean> = {
    name: listing.nameVi !== '',
    category: categoryPath.length > 0,
    description: listing.descriptionVi.length >= 20,
    origin: listing.originPlace !== '',
    ingredients: !food || listing.ingredients !== '',
    storage: !food || listing.storageVi !== '',
    season: listing.seasonMonths.length > 0,
    shippingClass: isShippingClass(listing.shippingClass),
    transitTime: !isPerishable || listing.maxTransitHours !== null,
    pack: packs.length > 0,
    price: packs.every(({ priceDong }) => priceProblem(priceDong) === null),
    content: packs.every(({ netGrams, netMillilitres, pieces }) => !food || Boolean(netGrams ?? netMillilitres ?? pieces)),
    picture: listing.pictures.length > 0,
  }
  return checklistItems.filter((item) => !fulfilled[item])
}
