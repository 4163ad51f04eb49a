import type { Database, Transaction } from '#app/platform/database.server.ts'
import type { Sealing } from '#app/platform/sealing.server.ts'
import type { Application } from '../rules/application.ts'
import { vendorState, type VendorState } from '../rules/vendor-states.ts'

export type KeptApplication = {
  application: Application
  state: VendorState
  officerNote: string | null
  originRegion: string | null
  slug: string
}

/** A vendor's application as it is kept, as texts; also inside a transaction, for the use case that sends it. */
export async function applicationIn(db: Database | Transaction, sealing: Sealing, vendorId: string): Promise<KeptApplication> {
  const row = await db.vendor.findUniqueOrThrow({ where: { id: vendorId } })
  return {
    state: vendorState(row.state),
    officerNote: row.officerNote,
    originRegion: row.originRegion,
    slug: row.slug,
    application: {
      legalForm: row.legalForm,
      nameVi: row.nameVi,
      nameEn: row.nameEn,
      taxCode: row.personalIdSealed ? sealing.open(row.personalIdSealed) : (row.taxCode ?? ''),
      registrationNo: row.registrationNo ?? '',
      registeredOn: row.registeredOn?.toISOString().slice(0, 10) ?? '',
      registeredBy: row.registeredBy ?? '',
      representative: row.representative ?? '',
      wardCode: row.wardCode ?? '',
      addressLine: row.addressLine ?? '',
      phone: row.phone ?? '',
      email: row.email ?? '',
      bankBin: row.bankBin ?? '',
      bankAccount: row.bankAccount ?? '',
      bankHolder: row.bankHolder ?? '',
      storyVi: row.storyVi,
      storyEn: row.storyEn,
      foundedYear: row.foundedYear?.toString() ?? '',
      memberCount: row.memberCount?.toString() ?? '',
    },
  }
}
