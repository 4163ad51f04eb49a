import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { isId, newId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { isFirstTime } from '#app/platform/first-time.server.ts'
import type { CertificateClaim } from '../rules/claim-faults.ts'
import { mayClaimCertificate } from '../rules/who-may-claim.ts'
import { authorityOfVendor, insertCertificate } from '../store/certificates.server.ts'
import { checkedClaim, type ClaimProblem } from './checked-claim.server.ts'

type Claim = CertificateClaim & { scanId?: string | null }

/** `key` is the form's idempotency key; it becomes the certificate's id. */
export type SubmitCertificateInput = Claim & { key: string }
export type SubmitCertificateProblem = ClaimProblem | { kind: 'notAllowed' }

/** A vendor says that it holds a certificate. It shows nowhere before an officer has seen the decision. */
export async function submitCertificate(
  core: Core,
  scope: VendorScope,
  { key, ...claim }: SubmitCertificateInput,
): Promise<Result<{ certificateId: string }, SubmitCertificateProblem>> {
  if (!mayClaimCertificate(scope.role)) return refuse({ kind: 'notAllowed' })
  if (!isId(key)) return refuse({ kind: 'invalid', fields: ['key'] })
  return transact<{ certificateId: string }, SubmitCertificateProblem>(core, (tx) => keepClaim(core, tx, scope, key, claim))
}

/** One paper for several products is one claim for each of them: all are kept, or none. No product: the whole vendor. */
export async function submitCertificates(
  core: Core,
  scope: VendorScope,
  { key, productIds, ...claim }: Omit<Claim, 'productId'> & { key: string; productIds: readonly string[] },
): Promise<Result<undefined, SubmitCertificateProblem>> {
  if (!mayClaimCertificate(scope.role)) return refuse({ kind: 'notAllowed' })
  if (!isId(key)) return refuse({ kind: 'invalid', fields: ['key'] })
  return transact<undefined, SubmitCertificateProblem>(core, async (tx) => {
    if (!(await isFirstTime(tx, `certificates:${key}`, core.clock.now()))) return done()
    const wanted = productIds.length > 0 ? [...new Set(productIds)] : [null]
    for (const productId of wanted) {
      const kept = await keepClaim(core, tx, scope, newId(), { ...claim, productId })
      if (!kept.ok) return kept
    }
    return done()
  })
}

async function keepClaim(
  core: Core,
  tx: Transaction,
  scope: VendorScope,
  certificateId: string,
  claim: Claim,
): Promise<Result<{ certificateId: string }, SubmitCertificateProblem>> {
  const now = core.clock.now()
  const checked = await checkedClaim(tx, scope.vendorId, claim, vietnamDay(now))
  if (!checked.ok) return checked
  const isNew = await insertCertificate(tx, { ...checked.value, id: certificateId, vendorId: scope.vendorId, createdAt: now })
  if (isNew) {
    await recordAudit(core, tx, {
      actor: { kind: 'vendor', userId: scope.userId, vendorId: scope.vendorId },
      action: 'certificate.submit',
      subject: { type: 'certificate', id: certificateId },
      vendorId: scope.vendorId,
      authorityCode: await authorityOfVendor(tx, scope.vendorId),
      detail: { scheme: claim.scheme, number: claim.number, productId: claim.productId },
    })
  }
  return done({ certificateId })
}
