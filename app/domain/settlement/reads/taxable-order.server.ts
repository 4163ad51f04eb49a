import { dong } from '#app/domain/shared/money.ts'
import { mayBeWithheldFrom } from '#app/domain/vendors/rules/legal-forms.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { withholdingRates } from '../rules/tax-rates.ts'
import type { LeftLine, TaxableLine } from '../rules/withholding.ts'
import { taxRates } from './tax-rates.server.ts'

type Row = { lineId: string; gross: bigint; categoryPath: string[]; legalForm: string; selfProduced: boolean; shipping: bigint; closedAt: Date }

/**
 * The lines of a completed order of a seller who is withheld from, with the rates of the day it was completed; none for
 * anybody else. The base is what the seller is entitled to and the market collects (Decree 252/2026, Art 44.2.a.2), so
 * shipping counts, at the highest rate among the goods (Art 44.2.b: in doubt the highest). Open, asked of the tax office:
 * whether shipping counts at all. Category and whether the household produced the goods itself count as the approved
 * listing said at the sale; self-produced goods have rates of their own where the operator has entered them.
 */
export async function taxableLines(db: Transaction, vendorOrderId: string): Promise<TaxableLine[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT l.id AS "lineId", l.total_dong AS gross, array_remove(ARRAY[l.category_slug, c.parent_slug, c2.parent_slug], NULL) AS "categoryPath",
           v.legal_form AS "legalForm", l.self_produced AS "selfProduced", o.shipping_dong AS shipping, o.closed_at AS "closedAt"
      FROM vendor_order o JOIN vendor v ON v.id = o.vendor_id
      JOIN order_line l ON l.vendor_order_id = o.id
      LEFT JOIN category c ON c.slug = l.category_slug LEFT JOIN category c2 ON c2.slug = c.parent_slug
     WHERE o.id = ${vendorOrderId}::uuid AND o.state = 'completed' AND o.paid_by IS NOT NULL ORDER BY l.position`
  const [first] = rows
  if (!first || !mayBeWithheldFrom(first.legalForm)) return []
  const rates = await taxRates(db)
  const lines = rows.map(({ lineId, gross, categoryPath, legalForm, selfProduced, closedAt }): TaxableLine => {
    return { lineId, gross: dong(gross), ...withholdingRates(rates, { legalForm, categoryPath, selfProduced, at: closedAt }) }
  })
  const highest = lines.reduce((most, line) => (line.vatBp + line.pitBp > most.vatBp + most.pitBp ? line : most))
  const all = first.shipping > 0n ? [...lines, { ...highest, lineId: null, gross: dong(first.shipping) }] : lines
  return highest.vatBp + highest.pitBp > 0 ? all : []
}

export type WithheldLeft = LeftLine & { vatBp: number; pitBp: number }

/** What is still withheld for each line after earlier refunds; nothing before the order is complete. */
export async function withheldLeft(db: Transaction, vendorOrderId: string): Promise<WithheldLeft[]> {
  const rows = await db.$queryRaw<{ lineId: string | null; vatBp: number; pitBp: number; gross: bigint; vat: bigint; pit: bigint }[]>`
    SELECT order_line_id AS "lineId", max(vat_bp) AS "vatBp", max(pit_bp) AS "pitBp",
           sum(gross_dong)::bigint AS gross, sum(vat_dong)::bigint AS vat, sum(pit_dong)::bigint AS pit
      FROM tax_withholding WHERE vendor_order_id = ${vendorOrderId}::uuid GROUP BY order_line_id ORDER BY order_line_id`
  return rows.map((row) => ({ ...row, gross: dong(row.gross), vat: dong(row.vat), pit: dong(row.pit) }))
}

/** Refunds that turned a part of this sale round, oldest first. */
export async function reversedRefunds(db: Transaction, vendorOrderId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ key: string }[]>`
    SELECT DISTINCT p.key FROM ledger_posting p JOIN ledger_entry e ON e.posting_id = p.id
     WHERE e.vendor_order_id = ${vendorOrderId}::uuid AND p.kind = 'reversal' ORDER BY p.key`
  return rows.map(({ key }) => key.slice('reversal:'.length))
}
