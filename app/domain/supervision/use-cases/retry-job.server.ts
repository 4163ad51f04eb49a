import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { restartJob } from '../store/queued-jobs.server.ts'

export type RetryJobProblem = { kind: 'operator-only' } | { kind: 'job-gone' }

/** Tries a failed job again at once. Jobs bear being run twice, so pressing it needlessly does no harm. */
export async function retryJob(core: Core, scope: AuthorityScope, input: { jobId: string }): Promise<Result<undefined, RetryJobProblem>> {
  if (scope.authorityCode !== null) return refuse({ kind: 'operator-only' })
  if (!/^\d{1,18}$/.test(input.jobId)) return refuse({ kind: 'job-gone' })
  return transact(core, async (tx) => {
    const task = await restartJob(tx, input.jobId, core.clock.now())
    if (!task) return refuse({ kind: 'job-gone' })
    await recordAudit(core, tx, {
      actor: { kind: 'officer', userId: scope.userId, authorityCode: null },
      action: 'job.retry',
      subject: { type: 'job', id: input.jobId },
      detail: { task },
    })
    return done()
  })
}
