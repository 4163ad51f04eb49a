import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { isVendor } from '../reads/rate-table.server.ts'
import { rateFaults, type NewRate, type RateFault } from '../rules/new-rate.ts'
import { startOf } from '../rules/settlement-period.ts'
import { hasLaterRate, lockRates, replaceRate } from '../store/rates.server.ts'

export type AddRateProblem =
  | { kind: 'operator-only' }
  | { kind: 'faulty'; faults: RateFault[] }
  /** One that begins then or later is entered already. */
  | { kind: 'later-exists' }

/** A rate that holds from a coming day on; the one before it ends there. What was sold before keeps its rate (R14). */
export async function addRate(core: Core, scope: AuthorityScope, rate: NewRate): Promise<Result<undefined, AddRateProblem>> {
  if (scope.authorityCode !== null) return refuse({ kind: 'operator-only' })
  const faults = rateFaults(rate, core.clock.now())
  if (faults.length > 0) return refuse({ kind: 'faulty', faults })
  if (rate.vendorId !== null && !(await isVendor(core, rate.vendorId))) return refuse({ kind: 'faulty', faults: ['vendor'] })
  return transact<undefined, AddRateProblem>(core, async (tx) => {
    await lockRates(tx)
    const from = startOf(rate.from)
    if (await hasLaterRate(tx, rate, from)) return refuse({ kind: 'later-exists' })
    const id = await replaceRate(tx, rate, from)
    const { kind, legalForm, categorySlug, selfProduced, basisPoints } = rate
    await recordAudit(core, tx, {
      actor: { kind: 'officer', userId: scope.userId, authorityCode: null },
      action: 'rate.add',
      subject: { type: 'rate', id },
      vendorId: rate.vendorId,
      reason: rate.basis,
      detail: { kind, legalForm, categorySlug, selfProduced, basisPoints, from: rate.from },
    })
    return done()
  })
}
