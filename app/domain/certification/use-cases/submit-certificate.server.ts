import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { claimFaults, type CertificateClaim } from '../rules/claim-faults.ts'
import { isScheme } from '../rules/schemes.ts'
import { lastDayByLaw } from '../rules/validity.ts'
import { authorityOfVendor, insertCertificate, isProductOf } from '../store/certificates.server.ts'

/** `key` is the form's idempotency key; it becomes the certificate's id. */
export type SubmitCertificateInput = CertificateClaim & { key: string }
export type SubmitCertificateProblem = { kind: 'invalid'; fields: string[] } | { kind: 'notFound' }

/** A vendor says that it holds a certificate. It shows nowhere before an officer has seen the decision. */
export async function submitCertificate(
  core: Core,
  scope: VendorScope,
  { key, ...claim }: SubmitCertificateInput,
): Promise<Result<{ certificateId: string }, SubmitCertificateProblem>> {
  const today = vietnamDay(core.clock.now())
  const fields = [...claimFaults(claim, today), ...(isId(key) ? [] : ['key'])]
  if (fields.length > 0 || !isScheme(claim.scheme)) return refuse({ kind: 'invalid', fields })
  // Where the law sets the term, the law counts and not what was typed; an older decision may only be shorter.
  const byLaw = lastDayByLaw(claim.scheme, claim.issuedOn)
  const expiresOn = [byLaw, claim.expiresOn].filter((day) => day !== null).sort()[0] ?? null
  return transact(core, async (tx) => {
    const { productId } = claim
    if (productId !== null && !(isId(productId) && (await isProductOf(tx, scope.vendorId, productId)))) return refuse({ kind: 'notFound' })
    const isNew = await insertCertificate(tx, {
      ...claim,
      id: key,
      vendorId: scope.vendorId,
      issuedOn: dateOf(claim.issuedOn),
      expiresOn: expiresOn === null ? null : dateOf(expiresOn),
      createdAt: core.clock.now(),
    })
    if (isNew) {
      await recordAudit(core, tx, {
        actor: { kind: 'vendor', userId: scope.userId, vendorId: scope.vendorId },
        action: 'certificate.submit',
        subject: { type: 'certificate', id: key },
        vendorId: scope.vendorId,
        authorityCode: await authorityOfVendor(tx, scope.vendorId),
        detail: { scheme: claim.scheme, number: claim.number, productId },
      })
    }
    return done({ certificateId: key })
  })
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
