import { add, allocate, noMoney, shareOf, times, type Dong } from '#app/domain/shared/money.ts'
import type { ShippingKind } from './quote-shipping.ts'

/** A cart line with everything that is frozen at sale. */
export type LineForSale = {
  variantId: string
  productId: string
  vendorId: string
  nameVi: string
  nameEn: string
  packVi: string
  packEn: string
  pictureId: string | null
  unitPrice: Dong
  quantity: number
  commissionBp: number
  /** As the listing says that an officer approved last: tax is withheld by both. */
  categorySlug: string
  selfProduced: boolean
}

export type ChosenShipping = {
  kind: ShippingKind
  nameVi: string
  nameEn: string
  minDays: number
  maxDays: number
  fee: Dong
}

export type SoldLine = LineForSale & { total: Dong; commission: Dong }

/** One vendor's part of a purchase, with totals that never change again. */
export type VendorPart = {
  vendorId: string
  lines: SoldLine[]
  shipping: ChosenShipping
  goods: Dong
  total: Dong
}

export type SplitPurchase = { parts: VendorPart[]; goods: Dong; shipping: Dong; total: Dong }

/**
 * Splits a checkout into one part per vendor, in the order in which vendors first appear. The parts add up to the
 * purchase, the lines to their part. Every vendor of a line needs its shipping.
 */
export function splitByVendor(
  lines: readonly LineForSale[],
  shippingOf: ReadonlyMap<string, ChosenShipping>,
): SplitPurchase {
  const byVendor = groupBy(lines, (line) => line.vendorId)
  const parts = [...byVendor].map(([vendorId, own]) => {
    const shipping = shippingOf.get(vendorId)
    if (!shipping) throw new Error(`No shipping was chosen for vendor ${vendorId}`)
    const sold = withCommission(own)
    const goods = add(...sold.map((line) => line.total))
    return { vendorId, lines: sold, shipping, goods, total: add(goods, shipping.fee) }
  })
  return {
    parts,
    goods: add(...parts.map((part) => part.goods)),
    shipping: add(...parts.map((part) => part.shipping.fee)),
    total: add(...parts.map((part) => part.total)),
  }
}

/** Commission is on goods, not on shipping: rounded once per rate, then shared over the lines by largest remainder. */
function withCommission(lines: readonly LineForSale[]): SoldLine[] {
  const sold = lines.map((line) => ({ ...line, total: times(line.unitPrice, line.quantity), commission: noMoney }))
  for (const [basisPoints, group] of groupBy(sold, (line) => line.commissionBp)) {
    const commission = shareOf(add(...group.map((line) => line.total)), basisPoints)
    const shares = allocate(commission, group.map((line) => line.total))
    group.forEach((line, index) => (line.commission = shares[index] ?? line.commission))
  }
  return sold
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
