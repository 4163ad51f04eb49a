import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { isStripeAccount } from '../rules/stripe-account.ts'
import { lockVendor, setStripeAccountOf } from '../store/vendors.server.ts'

export type SetStripeAccountProblem =
  /** Only whoever runs the floor has the contract with the provider. */
  | { kind: 'notAllowed' }
  | { kind: 'notFound' }
  /** Not of the form `acct_…`. */
  | { kind: 'badAccount' }

/**
 * Writes down the vendor's own account at the provider that splits payments; null takes it away. From then on its parts
 * of card payments are handed to it at once, also those that are still waiting; without one a settlement pays them.
 */
export async function setStripeAccount(
  core: Core,
  scope: AuthorityScope,
  { vendorId, account }: { vendorId: string; account: string | null },
): Promise<Result<undefined, SetStripeAccountProblem>> {
  if (scope.authorityCode !== null) return refuse({ kind: 'notAllowed' })
  if (account !== null && !isStripeAccount(account)) return refuse({ kind: 'badAccount' })
  return transact<undefined, SetStripeAccountProblem>(core, async (tx) => {
    const vendor = isId(vendorId) ? await lockVendor(tx, vendorId) : null
    if (!vendor) return refuse({ kind: 'notFound' })
    const before = await setStripeAccountOf(tx, vendorId, account)
    if (before === account) return done()
    await recordAudit(core, tx, {
      actor: { kind: 'officer', userId: scope.userId, authorityCode: null },
      action: 'vendor.setStripeAccount',
      subject: { type: 'vendor', id: vendorId },
      vendorId,
      authorityCode: vendor.authorityCode,
      detail: { from: before, to: account },
    })
    return done()
  })
}
