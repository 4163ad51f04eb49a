import { Prisma } from '#prisma/generated/client.ts'
import { add, dong, noMoney, times } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { CartOwner } from '../rules/cart-owner.ts'
import type { CartLineView, CartVendorView, CartView } from '../rules/cart-view.ts'
import { lineProblem } from '../rules/line-problem.ts'
import { ownedBy } from './owned-by.server.ts'

export type CartRow = {
  cart_id: string
  variant_id: string
  product_id: string
  product_slug: string
  name_vi: string
  name_en: string
  pack_vi: string
  pack_en: string
  picture_id: string | null
  quantity: number
  price_dong: bigint
  weight_grams: number
  available: number
  is_for_sale: boolean
  shipping_class: string
  max_transit_hours: number | null
  is_alcohol: boolean
  product_cod: boolean
  vendor_id: string
  vendor_slug: string
  vendor_vi: string
  vendor_en: string
  vendor_cod: boolean
  has_account: boolean
}

/** The open cart grouped by vendor, in the order things were put in, with today's prices and stock. One query. */
export async function cartPage(core: Core, owner: CartOwner): Promise<CartView> {
  return cartView(await cartRows(core, owner, Prisma.sql`NULL`))
}

/** The lines of the open cart, with `more` of `cart` and of its vendor `s`, for what is shown around them. */
export function cartRows<More = object>(core: Core, owner: CartOwner, more: Prisma.Sql): Promise<(CartRow & { more: More })[]> {
  return core.db.$queryRaw`
    SELECT cart.id AS cart_id, v.id AS variant_id, p.id AS product_id, p.slug AS product_slug,
      p.name_vi, p.name_en, v.name_vi AS pack_vi, v.name_en AS pack_en,
      (SELECT i.id FROM picture i WHERE i.product_id = p.id ORDER BY i.position LIMIT 1) AS picture_id,
      l.quantity, v.price_dong, v.weight_grams, coalesce(k.on_hand - k.allocated - k.reserved, 0) AS available,
      (v.is_active AND p.state = 'published' AND s.state = 'approved') AS is_for_sale,
      p.shipping_class, p.max_transit_hours, (p.age_restricted OR p.cashless_only) AS is_alcohol, p.cod_allowed AS product_cod,
      s.id AS vendor_id, s.slug AS vendor_slug, s.name_vi AS vendor_vi, s.name_en AS vendor_en, s.cod_allowed AS vendor_cod,
      num_nulls(s.bank_bin, s.bank_account, s.bank_holder) = 0 AS has_account, ${more} AS more
    FROM cart
    JOIN cart_line l ON l.cart_id = cart.id
    JOIN variant v ON v.id = l.variant_id
    JOIN product p ON p.id = v.product_id
    JOIN vendor s ON s.id = p.vendor_id
    LEFT JOIN stock_level k ON k.variant_id = v.id
    WHERE cart.state = 'open' AND ${ownedBy(owner)}
    ORDER BY l.added_at, l.id`
}

export function cartView(rows: readonly CartRow[]): CartView {
  const vendors = new Map<string, CartVendorView>()
  for (const row of rows) {
    const vendor = vendors.get(row.vendor_id) ?? emptyVendor(row)
    const line = lineView(row)
    vendor.lines.push(line)
    vendor.goods = add(vendor.goods, line.total)
    vendor.weightGrams += line.weightGrams * line.quantity
    vendors.set(row.vendor_id, vendor)
  }
  const lines = [...vendors.values()].flatMap((vendor) => vendor.lines)
  return {
    cartId: rows[0]?.cart_id ?? null,
    vendors: [...vendors.values()],
    goods: add(...lines.map((line) => line.total)),
    lineCount: lines.length,
    problemCount: lines.filter((line) => line.problem).length,
    hasAlcohol: lines.some((line) => line.isAlcohol),
  }
}

function emptyVendor(row: CartRow): CartVendorView {
  return {
    vendorId: row.vendor_id,
    slug: row.vendor_slug,
    nameVi: row.vendor_vi,
    nameEn: row.vendor_en,
    codAllowed: row.vendor_cod,
    hasAccount: row.has_account,
    lines: [],
    goods: noMoney,
    weightGrams: 0,
  }
}

function lineView(row: CartRow): CartLineView {
  const unitPrice = dong(row.price_dong)
  const { available, quantity } = row
  return {
    variantId: row.variant_id,
    productId: row.product_id,
    productSlug: row.product_slug,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    packVi: row.pack_vi,
    packEn: row.pack_en,
    pictureId: row.picture_id,
    quantity,
    unitPrice,
    total: times(unitPrice, quantity),
    weightGrams: row.weight_grams,
    available,
    problem: lineProblem({ isForSale: row.is_for_sale, available, quantity }),
    shippingClass: row.shipping_class,
    maxTransitHours: row.max_transit_hours,
    isAlcohol: row.is_alcohol,
    codAllowed: row.product_cod,
  }
}
