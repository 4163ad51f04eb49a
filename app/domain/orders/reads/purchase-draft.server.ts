import { isId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import { rateJson, rateOfJson, type RateJson } from '#app/domain/vendors/reads/rate-json.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { refusalsCountFrom } from '../rules/cash-trust.ts'
import { pickCommissionRate } from '../rules/pick-commission-rate.ts'
import type { DraftLine } from '../rules/purchase-draft.ts'

type CommissionJson = { vendorId: string | null; categorySlug: string | null; basisPoints: number; effectiveFrom: string }
type Row = Omit<DraftLine, 'unitPrice' | 'commissionBp' | 'rate'> & {
  unitPrice: bigint
  categoryPath: string[]
  rate: RateJson | null
  commissionRates: CommissionJson[] | null
}
export type DraftQuestion = { cartId: string; shipping: Readonly<Record<string, string>>; at: Date; phone: string; userId: string | null }

/**
 * The lines of an open cart with all that an order freezes, in one query that also locks the cart: whoever comes second
 * waits, and then finds it bought, which is no line at all (R6).
 */
export async function lockedDraft(tx: Transaction, { cartId, shipping, at, phone, userId }: DraftQuestion): Promise<DraftLine[]> {
  const chosen = Object.entries(shipping).filter(([vendorId, rateId]) => isId(vendorId) && isId(rateId))
  const rows = await tx.$queryRaw<Row[]>`
    SELECT l.variant_id AS "variantId", l.quantity, v.product_id AS "productId", p.vendor_id AS "vendorId",
           p.name_vi AS "nameVi", p.name_en AS "nameEn", v.name_vi AS "packVi", v.name_en AS "packEn",
           (SELECT i.id FROM picture i WHERE i.product_id = p.id ORDER BY i.position LIMIT 1) AS "pictureId",
           v.price_dong AS "unitPrice", v.weight_grams AS "weightGrams",
           (v.is_active AND p.state = 'published' AND s.state = 'approved') AS "isForSale",
           p.category_slug AS "categorySlug", p.self_produced AS "selfProduced", p.shipping_class AS "shippingClass", p.max_transit_hours AS "maxTransitHours",
           (p.age_restricted OR p.cashless_only) AS "isAlcohol", p.cod_allowed AS "codAllowed", s.cod_allowed AS "vendorCodAllowed",
           num_nulls(s.bank_bin, s.bank_account, s.bank_holder) = 0 AS "hasAccount",
           (SELECT count(*)::int FROM cash_refusal f WHERE (f.phone = ${phone} OR f.user_id = ${userId}::uuid) AND f.refused_at > ${refusalsCountFrom(at)}) AS "refusedParcels",
           array_remove(ARRAY[c.slug, c.parent_slug, c2.parent_slug], NULL) AS "categoryPath",
           CASE WHEN r.id IS NOT NULL THEN ${rateJson} END AS rate,
           (SELECT json_agg(json_build_object('vendorId', m.vendor_id, 'categorySlug', m.category_slug, 'basisPoints', m.basis_points,
                'effectiveFrom', m.effective_from)) FROM commission_rate m
             WHERE m.effective_from <= ${at} AND coalesce(m.effective_to > ${at}, true)
               AND coalesce(m.vendor_id = p.vendor_id, true)) AS "commissionRates"
      FROM cart
      JOIN cart_line l ON l.cart_id = cart.id
      JOIN variant v ON v.id = l.variant_id
      JOIN product p ON p.id = v.product_id
      JOIN vendor s ON s.id = p.vendor_id
      JOIN category c ON c.slug = p.category_slug
      LEFT JOIN category c2 ON c2.slug = c.parent_slug
      LEFT JOIN ward w ON w.code = s.ward_code
      LEFT JOIN shipping_rate r ON r.vendor_id = s.id AND r.is_active
            AND r.id = (${JSON.stringify(Object.fromEntries(chosen))}::jsonb->>s.id::text)::uuid
     WHERE cart.id = ${cartId}::uuid AND cart.state = 'open'
     ORDER BY l.added_at, l.id FOR UPDATE OF cart`
  return rows.map((row) => draftLine(row, at))
}

function draftLine({ rate, commissionRates, categoryPath, ...row }: Row, at: Date): DraftLine {
  const rates = (commissionRates ?? []).map((one) => ({ ...one, effectiveFrom: new Date(one.effectiveFrom), effectiveTo: null }))
  return {
    ...row,
    unitPrice: dong(row.unitPrice),
    commissionBp: pickCommissionRate(rates, { vendorId: row.vendorId, categoryPath, at }),
    rate: rate && rateOfJson(rate),
  }
}
