import { theSystem } from '#app/domain/shared/actor.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { vietnamDate } from '#app/domain/shared/time.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { lockCertificate, overdueCertificates } from '../store/certificates.server.ts'
import { moveCertificate } from './move-certificate.server.ts'

const BATCH = 200

/** Ends every certificate whose last day is over, so that its badge goes; run each night. Returns how many. */
export async function expireCertificates(core: Core): Promise<number> {
  let expired = 0
  for (;;) {
    const result = await transact(core, async (tx): Promise<Result<number, never>> => {
      const ids = await overdueCertificates(tx, vietnamDate(core.clock.now()), BATCH)
      for (const id of ids) {
        const certificate = await lockCertificate(tx, id)
        // Null when an officer withdrew it meanwhile.
        if (certificate) await moveCertificate(core, tx, certificate, { move: 'expire', actor: theSystem })
      }
      return done(ids.length)
    })
    const count = result.ok ? result.value : 0
    expired += count
    if (count < BATCH) return expired
  }
}
