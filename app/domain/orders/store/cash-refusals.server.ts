import type { Transaction } from '#app/platform/database.server.ts'

/** Counts a returned parcel against the phone and the account it was ordered with; once per vendor order. */
export async function insertCashRefusal(tx: Transaction, vendorOrderId: string, refusedAt: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO cash_refusal (vendor_order_id, vendor_id, user_id, phone, refused_at)
    SELECT o.id, o.vendor_id, p.user_id, p.contact_phone, ${refusedAt}
      FROM vendor_order o JOIN purchase p ON p.id = o.purchase_id WHERE o.id = ${vendorOrderId}::uuid
    ON CONFLICT (vendor_order_id) DO NOTHING`
}
