import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { RateKind } from '../rules/new-rate.ts'

export type RateRow = {
  id: string
  kind: RateKind
  legalForm: string | null
  categoryNameVi: string | null
  categoryNameEn: string | null
  selfProduced: boolean
  vendorNameVi: string | null
  vendorNameEn: string | null
  basisPoints: number
  basis: string | null
  effectiveFrom: Date
  effectiveTo: Date | null
}

/** All rates there ever were, kind by kind, the newest first. */
export async function rateTable(core: Core): Promise<RateRow[]> {
  return core.db.$queryRaw<RateRow[]>`
    SELECT r.id, r.kind, r.legal_form AS "legalForm", c.name_vi AS "categoryNameVi", c.name_en AS "categoryNameEn", r.self_produced AS "selfProduced",
           v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn", r.basis_points AS "basisPoints", r.basis,
           r.effective_from AS "effectiveFrom", r.effective_to AS "effectiveTo"
      FROM (SELECT id, 'commission' AS kind, NULL AS legal_form, category_slug, false AS self_produced, vendor_id, basis_points, NULL AS basis, effective_from, effective_to FROM commission_rate
            UNION ALL SELECT id, kind, legal_form, category_slug, self_produced, NULL, basis_points, basis, effective_from, effective_to FROM tax_rate) r
      LEFT JOIN category c ON c.slug = r.category_slug LEFT JOIN vendor v ON v.id = r.vendor_id
     ORDER BY r.kind, r.effective_from DESC, r.legal_form, r.id`
}

export async function isVendor(core: Core, id: string): Promise<boolean> {
  return isId(id) && (await core.db.vendor.count({ where: { id } })) > 0
}
