import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { applicationIn } from '../reads/application-in.server.ts'
import { lockVendorInScope } from '../store/vendors.server.ts'

/** An officer compares the whole number with the register; that it was seen stands in the trail. */
export async function revealPersonalId(core: Core, scope: AuthorityScope, vendorId: string): Promise<Result<string, { kind: 'notFound' }>> {
  if (!isId(vendorId)) return refuse({ kind: 'notFound' })
  return transact<string, { kind: 'notFound' }>(core, async (tx) => {
    const vendor = await lockVendorInScope(tx, scope, vendorId)
    if (!vendor || vendor.state === 'draft') return refuse({ kind: 'notFound' })
    const { application } = await applicationIn(tx, core.sealing, vendor.id)
    await recordAudit(core, tx, {
      actor: { kind: 'officer', userId: scope.userId, authorityCode: scope.authorityCode },
      action: 'vendor.see-personal-id',
      subject: { type: 'vendor', id: vendor.id },
      vendorId: vendor.id,
      authorityCode: vendor.authorityCode,
    })
    return done(application.taxCode)
  })
}
