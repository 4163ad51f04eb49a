import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Payer } from '../rules/who-may.ts'

/** What deciding about a claim needs to know of its order: prices at sale, the fee, the payment that counts, whose it is. */
export type ClaimGround = {
  purchaseId: string
  secretHash: string
  userId: string | null
  authorityCode: string | null
  paidBy: string | null
  shipping: Dong
  unitPrices: ReadonlyMap<string, Dong>
}

export async function claimGround(db: Transaction, vendorOrderId: string): Promise<ClaimGround | null> {
  const [row] = await db.$queryRaw<(Omit<ClaimGround, 'shipping' | 'unitPrices'> & { shipping: bigint; lines: { id: string; price: string }[] })[]>`
    SELECT o.purchase_id AS "purchaseId", p.secret_hash AS "secretHash", p.user_id AS "userId", v.authority_code AS "authorityCode",
           o.paid_by AS "paidBy", o.shipping_dong AS shipping,
           (SELECT json_agg(json_build_object('id', l.id, 'price', l.unit_price_dong::text)) FROM order_line l WHERE l.vendor_order_id = o.id) AS lines
      FROM vendor_order o JOIN purchase p ON p.id = o.purchase_id JOIN vendor v ON v.id = o.vendor_id WHERE o.id = ${vendorOrderId}::uuid`
  if (!row) return null
  const { lines, shipping, ...rest } = row
  return { ...rest, shipping: dong(shipping), unitPrices: new Map(lines.map(({ id, price }) => [id, dong(BigInt(price))])) }
}

/** The staff of a vendor, to see whether a second person could pay. */
export async function payersOf(db: Transaction, vendorId: string): Promise<Payer[]> {
  const rows = await db.vendorStaff.findMany({ where: { vendorId }, select: { userId: true, role: true } })
  return rows.map(({ userId, role }) => ({ userId, role: role as VendorScope['role'] }))
}
