import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { ward } from '#app/domain/places/reads/ward.server.ts'
import type { Ward } from '#app/domain/places/rules/place.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import { applicationFaults, checklist, type ApplicationFaults, type SectionState } from '../rules/application-checklist.ts'
import { editableSections, type ApplicationSection } from '../rules/application.ts'
import { publicTaxCode } from '../rules/tax-code.ts'
import { applicationIn, type KeptApplication } from './application-in.server.ts'

export type MyApplication = KeptApplication & {
  ward: Ward | null
  faults: ApplicationFaults
  checklist: SectionState[]
  editable: readonly ApplicationSection[]
}

/** The vendor's own application with what it still lacks. */
export async function myApplication(core: Core, scope: VendorScope): Promise<MyApplication> {
  const kept = await applicationIn(core.db, core.sealing, scope.vendorId)
  const place = kept.application.wardCode === '' ? null : await ward(core, kept.application.wardCode)
  const today = vietnamDay(core.clock.now())
  const faults = applicationFaults(kept.application, { isInRegion: kept.originRegion !== null, today })
  const editable = editableSections(kept.state)
  // What can no longer be changed need not leave the house whole.
  const { taxCode } = kept.application
  const application = { ...kept.application, taxCode: editable.includes('registration') ? taxCode : publicTaxCode(taxCode) }
  return { ...kept, application, ward: place, faults, checklist: checklist(faults), editable }
}
