import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { VendorOrderState } from '../rules/vendor-order-states.ts'

export const PURCHASES_ON_A_PAGE = 20

export type AccountPurchase = {
  id: string
  code: string
  placedAt: Date
  total: Dong
  parcels: { vendorNameVi: string; vendorNameEn: string; state: VendorOrderState; lineCount: number }[]
  /** The first thing that was bought. */
  firstVi: string
  firstEn: string
}

export type AccountPurchases = { purchases: AccountPurchase[]; pageCount: number }

type Row = {
  id: string
  code: string
  placed_at: Date
  total_dong: bigint
  parcels: AccountPurchase['parcels']
  first_vi: string | null
  first_en: string | null
  in_all: number
}

/** What a person has bought, the newest first; one query. `page` from 1. */
export async function accountPurchases(core: Core, userId: string, page = 1): Promise<AccountPurchases> {
  const rows = await core.db.$queryRaw<Row[]>`
    SELECT p.id, p.code, p.placed_at, p.total_dong, parcels.list AS parcels, first.name_vi AS first_vi, first.name_en AS first_en,
      count(*) OVER ()::int AS in_all
    FROM purchase p
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('vendorNameVi', v.name_vi, 'vendorNameEn', v.name_en, 'state', o.state,
        'lineCount', (SELECT count(*) FROM order_line l WHERE l.vendor_order_id = o.id)) ORDER BY o.code), '[]') AS list
      FROM vendor_order o JOIN vendor v ON v.id = o.vendor_id WHERE o.purchase_id = p.id
    ) parcels
    LEFT JOIN LATERAL (
      SELECT l.name_vi, l.name_en FROM vendor_order o JOIN order_line l ON l.vendor_order_id = o.id
       WHERE o.purchase_id = p.id ORDER BY o.code, l.position LIMIT 1
    ) first ON true
    WHERE p.user_id = ${userId}::uuid
    ORDER BY p.placed_at DESC, p.id DESC
    LIMIT ${PURCHASES_ON_A_PAGE} OFFSET ${(Math.max(1, page) - 1) * PURCHASES_ON_A_PAGE}`
  return {
    purchases: rows.map((row) => ({
      id: row.id,
      code: row.code,
      placedAt: row.placed_at,
      total: dong(row.total_dong),
      parcels: row.parcels,
      firstVi: row.first_vi ?? '',
      firstEn: row.first_en ?? '',
    })),
    pageCount: Math.max(1, Math.ceil((rows[0]?.in_all ?? 0) / PURCHASES_ON_A_PAGE)),
  }
}
