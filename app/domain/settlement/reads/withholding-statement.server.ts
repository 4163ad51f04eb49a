import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import { startOf, type Period } from '../rules/settlement-period.ts'
import type { Party } from '../rules/settlement-party.ts'
import { vendorParty } from './vendor-party.server.ts'

export type WithholdingLine = {
  id: string
  at: Date
  code: string
  /** Null for the shipping of the order. */
  nameVi: string | null
  nameEn: string | null
  isGivenBack: boolean
  /** Sold as the seller's own, unprocessed production. */
  isSelfProduced: boolean
  gross: Dong
  vatBp: number
  pitBp: number
  vat: Dong
  pit: Dong
}

/** What was withheld from a vendor in a period and given back to it, line by line, as it was frozen. */
export async function withholdingStatement(core: Core, { vendorId }: VendorScope, period: Period): Promise<{ party: Party; lines: WithholdingLine[] }> {
  type Row = Omit<WithholdingLine, 'gross' | 'vat' | 'pit'> & { gross: bigint; vat: bigint; pit: bigint }
  const rows = await core.db.$queryRaw<Row[]>`
    SELECT t.id, t.at, o.code, l.name_vi AS "nameVi", l.name_en AS "nameEn", t.refund_id IS NOT NULL AS "isGivenBack",
           coalesce(l.self_produced, false) AS "isSelfProduced", t.gross_dong AS gross,
           t.vat_bp AS "vatBp", t.pit_bp AS "pitBp", t.vat_dong AS vat, t.pit_dong AS pit
      FROM tax_withholding t JOIN vendor_order o ON o.id = t.vendor_order_id LEFT JOIN order_line l ON l.id = t.order_line_id
     WHERE t.vendor_id = ${vendorId}::uuid AND t.at >= ${startOf(period.from)} AND t.at < ${startOf(period.to)} ORDER BY t.at, o.code, t.id`
  const lines = rows.map((row) => ({ ...row, gross: dong(row.gross), vat: dong(row.vat), pit: dong(row.pit) }))
  return { party: await vendorParty(core.db, vendorId), lines }
}
