import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import { vendorInScope } from './in-scope.server.ts'
import type { VendorFile } from '../rules/vendor-file.ts'

/** One vendor of the scope with its figures, or null; one query. */
export async function vendorFile(core: Core, scope: AuthorityScope, vendorId: string): Promise<VendorFile | null> {
  if (!isId(vendorId)) return null
  const [file] = await core.db.$queryRaw<VendorFile[]>`
    SELECT v.id, v.slug, v.state, v.version, v.name_vi AS "nameVi", v.name_en AS "nameEn", v.legal_form AS "legalForm",
           v.tax_code AS "taxCode", v.registration_no AS "registrationNo", v.registered_on AS "registeredOn",
           v.registered_by AS "registeredBy", v.representative, v.phone, v.email, v.ward_code AS "wardCode",
           v.address_line AS "addressLine", v.origin_region AS "originRegion", v.authority_code AS "authorityCode",
           v.bank_bin AS "bankBin", v.bank_account AS "bankAccount", v.bank_holder AS "bankHolder",
           v.story_vi AS "storyVi", v.story_en AS "storyEn", v.founded_year AS "foundedYear",
           v.member_count AS "memberCount", v.officer_note AS "officerNote", v.is_demo AS "isDemo",
           v.created_at AS "createdAt", v.submitted_at AS "submittedAt", v.approved_at AS "approvedAt",
           w.name AS "wardName", pr.name AS "provinceName", a.name_vi AS "authorityNameVi", a.name_en AS "authorityNameEn",
           (SELECT count(*)::int FROM product p WHERE p.vendor_id = v.id AND p.state <> 'draft') AS "productCount",
           (SELECT count(*)::int FROM product p WHERE p.vendor_id = v.id AND p.state = 'published') AS "publishedCount",
           (SELECT count(*)::int FROM vendor_order o WHERE o.vendor_id = v.id) AS "orderCount",
           (SELECT count(*)::int FROM vendor_order o
             WHERE o.vendor_id = v.id AND o.state = 'placed' AND o.accept_by < ${core.clock.now()}) AS "lateCount"
      FROM vendor v
      LEFT JOIN ward w ON w.code = v.ward_code
      LEFT JOIN province pr ON pr.code = w.province_code
      LEFT JOIN authority a ON a.code = v.authority_code
     WHERE v.id = ${vendorId}::uuid AND v.state <> 'draft' AND ${vendorInScope(scope)}`
  return file ?? null
}
