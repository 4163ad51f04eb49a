import { invariants } from '#app/domain/supervision/reads/invariants.server.ts'
import type { Services } from '#app/chosen-adapters.server.ts'

/** Every night: a promise that is broken is an error in the log, and the job fails so that the desk sees it. */
export async function checkInvariants(services: Services): Promise<void> {
  const broken = (await invariants(services, services.searchServer)).filter((one) => one.broken > 0)
  for (const one of broken) services.log.error(one, 'an invariant is broken')
  if (broken.length > 0) throw new Error(`${broken.length} invariant(s) broken: ${broken.map((one) => one.says).join('; ')}`)
}
