import { theSystem } from '#app/domain/shared/actor.ts'
import { vietnamDate } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import { transactInBatches } from '#app/platform/transact-in-batches.server.ts'
import { lockCertificate, overdueCertificates } from '../store/certificates.server.ts'
import { moveCertificate } from './move-certificate.server.ts'

/** Ends every certificate whose last day is over, so that its badge goes; run each night. Returns how many. */
export function expireCertificates(core: Core): Promise<number> {
  return transactInBatches(core, async (tx, limit) => {
    const ids = await overdueCertificates(tx, vietnamDate(core.clock.now()), limit)
    for (const id of ids) {
      const certificate = await lockCertificate(tx, id)
      // Null when an officer withdrew it meanwhile.
      if (certificate) await moveCertificate(core, tx, certificate, { move: 'expire', actor: theSystem })
    }
    return ids.length
  })
}
