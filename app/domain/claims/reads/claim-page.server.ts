import type { AuthorityScope, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { BuyerClaim } from '#app/domain/orders/rules/buyer-of-purchase.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { ClaimLineView, ClaimRefund, ClaimView } from '../rules/claim-view.ts'
import { inAuthority } from './in-authority.server.ts'
import { ofBuyer } from './of-buyer.server.ts'
import { readStep, stepsOf, type StepRow } from './steps-of.server.ts'

/** A claim for whoever bought the goods; null for everybody else's. */
export async function buyerClaim(core: Core, buyer: BuyerClaim, claimId: string): Promise<ClaimView | null> {
  return claimPage(core, claimId, ofBuyer(buyer))
}

export async function vendorClaim(core: Core, scope: VendorScope, claimId: string): Promise<ClaimView | null> {
  return claimPage(core, claimId, Prisma.sql`c.vendor_id = ${scope.vendorId}::uuid`)
}

/** For an officer: also the ones that are not theirs to decide yet. */
export async function officerClaim(core: Core, scope: AuthorityScope, claimId: string): Promise<ClaimView | null> {
  return claimPage(core, claimId, inAuthority(scope))
}

type Json<Row> = { [key in keyof Row]: Row[key] extends bigint ? string : Row[key] extends Date | null ? string | null : Row[key] }
type Row = Omit<ClaimView, 'asked' | 'granted' | 'offered' | 'shipping' | 'lines' | 'refunds' | 'steps'> & {
  asked: bigint
  granted: bigint
  offered: bigint | null
  shipping: bigint
  lines: Json<ClaimLineView>[]
  refunds: (Json<Omit<ClaimRefund, 'dueOn'>> & { dueOn: string })[]
  steps: StepRow[]
}

/** One query, whoever asks. */
async function claimPage(core: Core, claimId: string, mine: Prisma.Sql): Promise<ClaimView | null> {
  if (!isId(claimId)) return null
  const [row] = await core.db.$queryRaw<Row[]>`
    SELECT c.id, c.code, c.state, c.reason, c.text, o.id AS "orderId", o.code AS "orderCode", v.id AS "vendorId",
           v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn", o.method, c.asked_dong AS asked, c.granted_dong AS granted,
           c.offered_dong AS offered, o.shipping_dong AS shipping, c.asks_shipping AS "asksShipping",
           c.granted_shipping AS "grantedShipping", c.opened_at AS "openedAt", c.due_at AS "dueAt", c.closed_at AS "closedAt",
           (SELECT json_agg(json_build_object('orderLineId', l.id, 'nameVi', l.name_vi, 'nameEn', l.name_en, 'packVi', l.pack_vi,
              'packEn', l.pack_en, 'unitPrice', l.unit_price_dong::text, 'quantity', g.quantity, 'grantedQuantity', g.granted_quantity)
              ORDER BY l.position) FROM claim_line g JOIN order_line l ON l.id = g.order_line_id WHERE g.claim_id = c.id) AS lines,
           (SELECT coalesce(json_agg(f.id ORDER BY f.id), '[]') FROM claim_photo f WHERE f.claim_id = c.id) AS "photoIds",
           (SELECT coalesce(json_agg(json_build_object('id', r.id, 'state', r.state, 'amount', r.amount_dong::text, 'dueOn', r.due_on,
              'settledAt', r.settled_at) ORDER BY r.id), '[]') FROM refund r WHERE r.claim_id = c.id) AS refunds,
           ${stepsOf('claim', Prisma.sql`c.id`)} AS steps
      FROM claim c JOIN vendor_order o ON o.id = c.vendor_order_id JOIN purchase p ON p.id = o.purchase_id JOIN vendor v ON v.id = c.vendor_id
     WHERE c.id = ${claimId}::uuid AND ${mine}`
  if (!row) return null
  return {
    ...row,
    asked: dong(row.asked),
    granted: dong(row.granted),
    offered: row.offered === null ? null : dong(row.offered),
    shipping: dong(row.shipping),
    lines: row.lines.map((line) => ({ ...line, unitPrice: dong(BigInt(line.unitPrice)) })),
    refunds: row.refunds.map((refund) => ({
      ...refund,
      amount: dong(BigInt(refund.amount)),
      dueOn: new Date(refund.dueOn),
      settledAt: refund.settledAt === null ? null : new Date(refund.settledAt),
    })),
    steps: row.steps.map(readStep),
  }
}
