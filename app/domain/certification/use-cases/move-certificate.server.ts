import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import type { Actor } from '#app/domain/shared/actor.ts'
import { nextState } from '#app/domain/shared/state-table.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { CertificateChanged } from '../events.ts'
import { certificateStates, type CertificateMove, type CertificateState } from '../rules/certificate-states.ts'
import type { EvidenceLevel } from '../rules/schemes.ts'
import { writeCertificateState, type KeptCertificate } from '../store/certificates.server.ts'

export type CertificateStep = { move: CertificateMove; actor: Actor; reason?: string | null; evidenceLevel?: EvidenceLevel }

/** Moves a locked certificate along its table and writes who did it; tells when a badge appears or goes. Null when not open. */
export async function moveCertificate(
  core: Core,
  tx: Transaction,
  certificate: KeptCertificate,
  { move, actor, reason, evidenceLevel }: CertificateStep,
): Promise<CertificateState | null> {
  const state = nextState(certificateStates, certificate.state, move)
  if (state === null) return null
  const { id, vendorId, productId, authorityCode } = certificate
  const note = move === 'expire' ? {} : { note: reason ?? null }
  await writeCertificateState(tx, id, { state, ...note, ...(evidenceLevel ? { evidenceLevel } : {}) })
  await recordAudit(core, tx, {
    actor,
    action: `certificate.${move}`,
    subject: { type: 'certificate', id },
    vendorId,
    authorityCode,
    reason,
    detail: { from: certificate.state, to: state, scheme: certificate.scheme, productId },
  })
  // Nobody has seen a claim that waits or was refused.
  if (state !== 'rejected' && state !== 'submitted') {
    await core.announce(tx, { type: 'certificateChanged', certificateId: id, vendorId, productId } satisfies CertificateChanged)
  }
  return state
}
