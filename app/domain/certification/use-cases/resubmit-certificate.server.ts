import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { CertificateClaim } from '../rules/claim-faults.ts'
import { mayClaimCertificate } from '../rules/who-may-claim.ts'
import { lockCertificate, rewriteClaim } from '../store/certificates.server.ts'
import { checkedClaim, type ClaimProblem } from './checked-claim.server.ts'
import { moveCertificate } from './move-certificate.server.ts'

export type ResubmitCertificateProblem = ClaimProblem | { kind: 'notAllowed' } | { kind: 'notOpen' }

/** Sends a refused claim again, mended. Its history stays; another vendor's claim is not found. */
export async function resubmitCertificate(
  core: Core,
  scope: VendorScope,
  { certificateId, ...claim }: CertificateClaim & { certificateId: string; scanId?: string | null },
): Promise<Result<undefined, ResubmitCertificateProblem>> {
  if (!mayClaimCertificate(scope.role)) return refuse({ kind: 'notAllowed' })
  return transact<undefined, ResubmitCertificateProblem>(core, async (tx) => {
    const certificate = isId(certificateId) ? await lockCertificate(tx, certificateId) : null
    if (!certificate || certificate.vendorId !== scope.vendorId) return refuse({ kind: 'notFound' })
    const checked = await checkedClaim(tx, scope.vendorId, claim, vietnamDay(core.clock.now()))
    if (!checked.ok) return checked
    const actor = { kind: 'vendor', userId: scope.userId, vendorId: scope.vendorId } as const
    const state = await moveCertificate(core, tx, certificate, { move: 'resubmit', actor })
    if (state === null) return refuse({ kind: 'notOpen' })
    await rewriteClaim(tx, certificateId, checked.value)
    return done()
  })
}
