import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { readPhone } from '#app/domain/accounts/rules/phone.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { authorities } from '#app/domain/places/reads/authorities.server.ts'
import { ward } from '#app/domain/places/reads/ward.server.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { editablePart, editableSections, type Application } from '../rules/application.ts'
import { readAccountNumber, readHolder } from '../rules/bank-account.ts'
import { readTaxCode } from '../rules/tax-code.ts'
import { mayEditApplication } from '../rules/who-may.ts'
import { claimSlug, lockVendor, updateVendor, type VendorColumns } from '../store/vendors.server.ts'
import { taxCodeColumns } from './tax-code-columns.server.ts'

export type SaveApplicationProblem = { kind: 'notAllowed' } | { kind: 'notNow' }

/**
 * Keeps whatever was typed, right or wrong, complete or not: an application is filled in over days, and the checklist
 * says what is amiss. What may not change in the vendor's state is left as it is. Fields not given stay.
 */
export async function saveApplication(
  core: Core,
  scope: VendorScope,
  typed: Partial<Application>,
): Promise<Result<undefined, SaveApplicationProblem>> {
  if (!mayEditApplication(scope.role)) return refuse({ kind: 'notAllowed' })
  const placed = await placeColumns(core, typed.wardCode)
  return transact<undefined, SaveApplicationProblem>(core, async (tx) => {
    const vendor = await lockVendor(tx, scope.vendorId)
    if (!vendor || editableSections(vendor.state).length === 0) return refuse({ kind: 'notNow' })
    const part = editablePart(vendor.state, typed)
    const isRenamed = part.nameVi !== undefined && part.nameVi !== '' && part.nameVi !== vendor.nameVi
    await updateVendor(tx, vendor.id, {
      ...columnsOf(part),
      ...(part.taxCode === undefined ? {} : taxCodeColumns(core.sealing, readTaxCode(part.taxCode))),
      ...(part.wardCode === undefined ? {} : placed),
      // Links to a vendor that was never on the floor are nobody's yet.
      ...(isRenamed && vendor.approvedAt === null ? { slug: await claimSlug(tx, vendor.id, part.nameVi ?? '') } : {}),
    })
    await recordAudit(core, tx, {
      actor: { kind: 'vendor', userId: scope.userId, vendorId: vendor.id },
      action: 'vendor.save-application',
      subject: { type: 'vendor', id: vendor.id },
      vendorId: vendor.id,
      authorityCode: vendor.authorityCode,
      detail: { fields: Object.keys(part).join(' ') },
    })
    return done()
  })
}

/** Region and authority follow from the ward; a ward outside the three regions has none, which the checklist tells. */
async function placeColumns(core: Core, wardCode: string | undefined): Promise<VendorColumns> {
  const [place, offices] = await Promise.all([wardCode ? ward(core, wardCode) : null, authorities(core)])
  const office = offices.find((one) => one.provinceCode === place?.province.code)
  return { wardCode: place?.code ?? null, originRegion: place?.originRegion ?? null, authorityCode: office?.code ?? null }
}

function columnsOf(part: Partial<Application>): VendorColumns {
  const { wardCode: _placed, taxCode: _sealed, registeredOn, foundedYear, memberCount, ...texts } = part
  return {
    ...texts,
    ...(texts.phone === undefined ? {} : { phone: readPhone(texts.phone) ?? texts.phone }),
    ...(texts.bankAccount === undefined ? {} : { bankAccount: readAccountNumber(texts.bankAccount) }),
    ...(texts.bankHolder === undefined ? {} : { bankHolder: readHolder(texts.bankHolder) }),
    ...(registeredOn === undefined ? {} : { registeredOn: day(registeredOn) }),
    ...(foundedYear === undefined ? {} : { foundedYear: wholeNumber(foundedYear) }),
    ...(memberCount === undefined ? {} : { memberCount: wholeNumber(memberCount) }),
  }
}

function day(text: string): Date | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return at && !Number.isNaN(at.getTime()) ? at : null
}

function wholeNumber(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null
}
