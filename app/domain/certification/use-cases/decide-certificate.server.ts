import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { CertificateDecided } from '../events.ts'
import type { EvidenceLevel } from '../rules/schemes.ts'
import { lockCertificate } from '../store/certificates.server.ts'
import { moveCertificate, type CertificateStep } from './move-certificate.server.ts'

export type DecideCertificateProblem = { kind: 'notFound' } | { kind: 'notOpen'; state: string } | { kind: 'noteMissing' }

/** An officer has seen the signed decision (A) or the state's press about it (B1): the badge shows from now on. */
export function confirmCertificate(
  core: Core,
  scope: AuthorityScope,
  input: { certificateId: string; evidenceLevel: Exclude<EvidenceLevel, 'C'> },
): Promise<Result<undefined, DecideCertificateProblem>> {
  return decide(core, scope, input.certificateId, { move: 'confirm', evidenceLevel: input.evidenceLevel })
}

/** The claim could not be proved. */
export async function rejectCertificate(
  core: Core,
  scope: AuthorityScope,
  input: { certificateId: string; note: string },
): Promise<Result<undefined, DecideCertificateProblem>> {
  if (input.note.trim() === '') return refuse({ kind: 'noteMissing' })
  return decide(core, scope, input.certificateId, { move: 'reject', reason: input.note.trim() })
}

/** The issuer took it back (Decision 26/2026 Art. 8): the badge goes at once. */
export async function withdrawCertificate(
  core: Core,
  scope: AuthorityScope,
  input: { certificateId: string; note: string },
): Promise<Result<undefined, DecideCertificateProblem>> {
  if (input.note.trim() === '') return refuse({ kind: 'noteMissing' })
  return decide(core, scope, input.certificateId, { move: 'withdraw', reason: input.note.trim() })
}

async function decide(
  core: Core,
  scope: AuthorityScope,
  certificateId: string,
  step: Omit<CertificateStep, 'actor'> & { move: CertificateDecided['verdict'] },
): Promise<Result<undefined, DecideCertificateProblem>> {
  return transact(core, async (tx): Promise<Result<undefined, DecideCertificateProblem>> => {
    const certificate = isId(certificateId) ? await lockCertificate(tx, certificateId) : null
    const isTheirs = scope.authorityCode === null || scope.authorityCode === certificate?.authorityCode
    if (!certificate || !isTheirs) return refuse({ kind: 'notFound' })
    const actor = { kind: 'officer', userId: scope.userId, authorityCode: scope.authorityCode } as const
    const state = await moveCertificate(core, tx, certificate, { ...step, actor })
    if (state === null) return refuse({ kind: 'notOpen', state: certificate.state })
    await core.announce(tx, { type: 'certificateDecided', certificateId, verdict: step.move } satisfies CertificateDecided)
    return done()
  })
}
