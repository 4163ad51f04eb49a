import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'

export type VendorBalance = {
  /** What a provider holds for the vendor, of orders that are complete and of those under way. */
  payable: Dong
  payableUnderWay: Dong
  /** Commission, VAT and withheld tax of what was paid directly, not paid to the floor yet. */
  owed: Dong
  /** Cash that carriers have collected and not paid out. */
  carrierCash: Dong
  /** What buyers are to get back of this vendor's sales. */
  refundsOwed: Dong
}

/** Where a vendor's money is now, from the ledger. */
export async function vendorBalance(core: Core, { vendorId }: VendorScope): Promise<VendorBalance> {
  const [row] = await core.db.$queryRaw<{ [amount in keyof VendorBalance]: bigint }[]>`
    SELECT coalesce(-sum(e.amount_dong) FILTER (WHERE p.mode = 'provider' AND e.account IN ('vendor-payable', 'shipping') AND (o.id IS NULL OR o.closed_at IS NOT NULL)), 0)::bigint AS payable,
           coalesce(-sum(e.amount_dong) FILTER (WHERE p.mode = 'provider' AND e.account IN ('vendor-payable', 'shipping') AND o.id IS NOT NULL AND o.closed_at IS NULL), 0)::bigint AS "payableUnderWay",
           coalesce(-sum(e.amount_dong) FILTER (WHERE p.mode = 'direct' AND e.account IN ('commission', 'commission-vat', 'vat-withheld', 'pit-withheld', 'floor-bank')), 0)::bigint AS owed,
           coalesce(sum(e.amount_dong) FILTER (WHERE e.account = 'carrier-cash'), 0)::bigint AS "carrierCash",
           coalesce(-sum(e.amount_dong) FILTER (WHERE e.account = 'refunds'), 0)::bigint AS "refundsOwed"
      FROM ledger_entry e JOIN ledger_posting p ON p.id = e.posting_id LEFT JOIN vendor_order o ON o.id = e.vendor_order_id
     WHERE e.vendor_id = ${vendorId}::uuid`
  const { payable = 0n, payableUnderWay = 0n, owed = 0n, carrierCash = 0n, refundsOwed = 0n } = row ?? {}
  return { payable: dong(payable), payableUnderWay: dong(payableUnderWay), owed: dong(owed), carrierCash: dong(carrierCash), refundsOwed: dong(refundsOwed) }
}
