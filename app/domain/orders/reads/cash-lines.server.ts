import type { Transaction } from '#app/platform/database.server.ts'

export type CashLine = {
  variantId: string
  nameVi: string
  nameEn: string
  isAlcohol: boolean
  codAllowed: boolean
  vendorCodAllowed: boolean
  /** The vendor has a bank account that a transfer can go to. */
  hasAccount: boolean
}

/** The lines of a purchase with what decides whether they may be paid in cash or by transfer today. */
export async function cashLines(db: Transaction, purchaseId: string): Promise<CashLine[]> {
  return db.$queryRaw<CashLine[]>`
    SELECT l.variant_id AS "variantId", l.name_vi AS "nameVi", l.name_en AS "nameEn",
           (p.age_restricted OR p.cashless_only) AS "isAlcohol", p.cod_allowed AS "codAllowed", s.cod_allowed AS "vendorCodAllowed",
           num_nulls(s.bank_bin, s.bank_account, s.bank_holder) = 0 AS "hasAccount"
      FROM vendor_order o
      JOIN order_line l ON l.vendor_order_id = o.id
      JOIN product p ON p.id = l.product_id
      JOIN vendor s ON s.id = o.vendor_id
     WHERE o.purchase_id = ${purchaseId}::uuid ORDER BY o.code, l.position`
}
