import type { Core } from '#app/platform/core.server.ts'
import type { TransferScope } from '../rules/transfer-scope.ts'
import { vendorOfScope } from './vendor-of-scope.server.ts'

export type VendorWithAccount = { id: string; nameVi: string; nameEn: string }

/** The scope's vendors that can be paid by transfer, by name. */
export async function vendorsWithAccount(core: Core, scope: TransferScope): Promise<VendorWithAccount[]> {
  return core.db.$queryRaw<VendorWithAccount[]>`
    SELECT v.id, v.name_vi AS "nameVi", v.name_en AS "nameEn" FROM vendor v
     WHERE ${vendorOfScope(scope)} AND num_nulls(v.bank_bin, v.bank_account, v.bank_holder) = 0 ORDER BY v.name_vi`
}
