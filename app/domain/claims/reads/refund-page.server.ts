import type { AuthorityScope, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { BuyerClaim } from '#app/domain/orders/rules/buyer-of-purchase.ts'
import { maskAccount } from '#app/domain/payments/rules/mask-account.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { RefundPage, TransferView } from '../rules/claim-view.ts'
import { mayDecideClaim } from '../rules/who-may.ts'
import { inAuthority } from './in-authority.server.ts'
import { ofBuyer } from './of-buyer.server.ts'
import { readStep, stepsOf, type StepRow } from './steps-of.server.ts'

export async function buyerRefund(core: Core, buyer: BuyerClaim, refundId: string): Promise<RefundPage | null> {
  return refundPage(core, refundId, { mine: ofBuyer(buyer), seesAccount: false })
}

/** The account in full only for those who may pay, and only while it is to be paid. */
export async function vendorRefund(core: Core, scope: VendorScope, refundId: string): Promise<RefundPage | null> {
  return refundPage(core, refundId, { mine: Prisma.sql`o.vendor_id = ${scope.vendorId}::uuid`, seesAccount: mayDecideClaim(scope.role) })
}

export async function officerRefund(core: Core, scope: AuthorityScope, refundId: string): Promise<RefundPage | null> {
  return refundPage(core, refundId, { mine: inAuthority(scope), seesAccount: false })
}

type Row = Omit<RefundPage, 'amount' | 'transfer' | 'steps'> & { amount: bigint; steps: StepRow[]; accountSealed: string | null } & { [key in keyof TransferView]: TransferView[key] | null }

async function refundPage(core: Core, refundId: string, { mine, seesAccount }: { mine: Prisma.Sql; seesAccount: boolean }): Promise<RefundPage | null> {
  if (!isId(refundId)) return null
  const [row] = await core.db.$queryRaw<Row[]>`
    SELECT r.id, r.state, r.amount_dong AS amount, r.reason, o.method, r.created_at AS "createdAt", r.due_on AS "dueOn",
           r.settled_at AS "settledAt", o.id AS "orderId", o.code AS "orderCode", o.purchase_id AS "purchaseId", v.id AS "vendorId",
           v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn", r.claim_id AS "claimId", c.code AS "claimCode",
           d.name AS "decidedBy", r.decided_by AS "decidedById", t.bank_bin AS "bankBin", t.account, t.account_sealed AS "accountSealed", t.holder,
           t.bank_reference AS "bankReference", t.transferred_at AS "transferredAt", u.name AS "transferredBy",
           t.disputed_at AS "disputedAt", t.dispute, ${stepsOf('refund', Prisma.sql`r.id`)} AS steps
      FROM refund r JOIN payment_share s ON s.id = r.payment_share_id JOIN vendor_order o ON o.id = s.vendor_order_id
      JOIN purchase p ON p.id = o.purchase_id JOIN vendor v ON v.id = o.vendor_id
      LEFT JOIN claim c ON c.id = r.claim_id LEFT JOIN users d ON d.id = r.decided_by
      LEFT JOIN refund_transfer t ON t.refund_id = r.id LEFT JOIN users u ON u.id = t.transferred_by
     WHERE r.id = ${refundId}::uuid AND ${mine}`
  if (!row) return null
  const { bankBin, account, accountSealed, holder, bankReference, transferredAt, transferredBy, disputedAt, dispute, amount, steps, ...rest } = row
  const whole = accountSealed && seesAccount ? core.sealing.open(accountSealed) : account
  const shown = seesAccount && rest.state !== 'settled' ? whole : account && maskAccount(account)
  const known = bankBin && shown && holder
  return {
    ...rest,
    amount: dong(amount),
    transfer: known ? { bankBin, account: shown, holder, bankReference, transferredAt, transferredBy, disputedAt, dispute } : null,
    steps: steps.map(readStep),
  }
}
