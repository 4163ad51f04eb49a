import { dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { TransferToMake } from '../rules/transfer-to-make.ts'

type Row = Omit<TransferToMake, 'amount' | 'seen'> & { amount: bigint; seen: bigint }

/** The transfers that a purchase still waits for, in the order of its parcels. */
export async function transfersToMake(core: Core, purchaseId: string): Promise<TransferToMake[]> {
  const rows = await core.db.$queryRaw<Row[]>`
    SELECT p.id AS "paymentId", o.id AS "vendorOrderId", v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn",
           v.bank_bin AS "bankBin", v.bank_account AS account, v.bank_holder AS holder,
           p.amount_dong AS amount, p.reference, p.expires_at AS "expiresAt", p.told_at IS NOT NULL AS "isTold",
           (SELECT coalesce(sum(l.amount_dong), 0)::bigint FROM bank_line l WHERE l.payment_id = p.id AND l.state = 'waiting') AS seen
      FROM payment p JOIN payment_share s ON s.payment_id = p.id
      JOIN vendor_order o ON o.id = s.vendor_order_id JOIN vendor v ON v.id = o.vendor_id
     WHERE p.purchase_id = ${purchaseId}::uuid AND p.method = 'vietqr' AND p.state IN ('expected', 'failed')
       AND p.expires_at > ${core.clock.now()} AND o.state = 'awaitingPayment'
       AND num_nulls(v.bank_bin, v.bank_account, v.bank_holder) = 0
     ORDER BY o.code`
  return rows.map((row) => ({ ...row, amount: dong(row.amount), seen: dong(row.seen) }))
}
