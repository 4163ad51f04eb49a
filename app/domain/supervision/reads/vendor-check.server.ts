import { vietnamDay } from '#app/domain/shared/time.ts'
import { applicationIn } from '#app/domain/vendors/reads/application-in.server.ts'
import { applicationFaults, checklist, type SectionState } from '#app/domain/vendors/rules/application-checklist.ts'
import type { Core } from '#app/platform/core.server.ts'

/** The same check the vendor saw before it sent its application, for a vendor that a scoped read has just returned. One query. */
export async function vendorCheck(core: Core, vendorId: string): Promise<SectionState[]> {
  const { application, originRegion } = await applicationIn(core.db, core.sealing, vendorId)
  const today = vietnamDay(core.clock.now())
  return checklist(applicationFaults(application, { isInRegion: originRegion !== null, today }))
}
