import type { Transaction } from '#app/platform/database.server.ts'
import type { TaxKind, TaxRate } from '../rules/tax-rates.ts'

/** Every tax rate that ever held; there are few. */
export async function taxRates(db: Transaction): Promise<TaxRate[]> {
  const rows = await db.taxRate.findMany()
  return rows.map(({ basis: _basis, ...row }) => ({ ...row, kind: row.kind as TaxKind }))
}
