import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'

export type PayoutRow = {
  id: string
  kind: 'transfer' | 'reversal'
  state: string
  amount: Dong
  orderId: string
  orderCode: string
  destination: string
  reason: string | null
  createdAt: Date
  doneAt: Date | null
}
export type VendorPayout = { id: string; nameVi: string; nameEn: string; account: string | null; transfers: PayoutRow[] }

const MOST = 50

/** A vendor's account at the provider that splits payments, and its newest parts on their way. Null for anybody but the operator. */
export async function vendorPayout(core: Core, scope: AuthorityScope, vendorId: string): Promise<VendorPayout | null> {
  if (scope.authorityCode !== null || !isId(vendorId)) return null
  const vendor = await core.db.vendor.findUnique({ where: { id: vendorId }, select: { id: true, nameVi: true, nameEn: true, stripeAccount: true } })
  if (!vendor) return null
  const rows = await core.db.$queryRaw<(Omit<PayoutRow, 'amount'> & { amount: bigint })[]>`
    SELECT t.id, t.kind, t.state, t.amount_dong AS amount, o.id AS "orderId", o.code AS "orderCode", t.destination, t.reason,
           t.created_at AS "createdAt", t.done_at AS "doneAt"
      FROM vendor_transfer t JOIN payment_share s ON s.id = t.payment_share_id JOIN vendor_order o ON o.id = s.vendor_order_id
     WHERE o.vendor_id = ${vendorId}::uuid ORDER BY t.created_at DESC, t.id DESC LIMIT ${MOST}`
  const { id, nameVi, nameEn, stripeAccount: account } = vendor
  return { id, nameVi, nameEn, account, transfers: rows.map((row) => ({ ...row, amount: dong(row.amount) })) }
}
