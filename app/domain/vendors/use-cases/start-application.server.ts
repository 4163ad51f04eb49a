import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { noMoney } from '#app/domain/shared/money.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { LegalForm } from '../rules/legal-forms.ts'
import { shippingClasses } from '../rules/shipping-price.ts'
import { insertShippingRate } from '../store/shipping-rates.server.ts'
import { insertStaff, insertVendor, worksForVendorLocked } from '../store/vendors.server.ts'

export type StartApplicationProblem = { kind: 'alreadyOnStaff'; vendorId: string }

/**
 * Begins an application: a vendor in draft, led by the person who began it, with picking up at the vendor as its first
 * way of getting the goods. A person works for one vendor.
 */
export async function startApplication(
  core: Core,
  input: { userId: string; email: string; nameVi: string; legalForm: LegalForm },
): Promise<Result<{ vendorId: string }, StartApplicationProblem>> {
  return transact<{ vendorId: string }, StartApplicationProblem>(core, async (tx) => {
    const { userId, email, nameVi, legalForm } = input
    const present = await worksForVendorLocked(tx, userId)
    if (present) return refuse({ kind: 'alreadyOnStaff', vendorId: present })
    const vendorId = newId()
    await insertVendor(tx, { id: vendorId, nameVi, nameEn: '', legalForm, email, createdAt: core.clock.now() })
    await insertStaff(tx, { vendorId, userId, role: 'leader' })
    await insertShippingRate(tx, newId(), vendorId, pickUp)
    await recordAudit(core, tx, {
      actor: { kind: 'vendor', userId, vendorId },
      action: 'vendor.start',
      subject: { type: 'vendor', id: vendorId },
      vendorId,
    })
    return done({ vendorId })
  })
}

const pickUp = {
  kind: 'pickup' as const,
  nameVi: 'Nhận tại cơ sở',
  nameEn: 'Pick up from the seller',
  zone: 'nationwide' as const,
  baseFee: noMoney,
  perKgFee: noMoney,
  freeFrom: null,
  minDays: 0,
  maxDays: 1,
  shippingClasses: [...shippingClasses],
}
