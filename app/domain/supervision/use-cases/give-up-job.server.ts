import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { removeJob } from '../store/queued-jobs.server.ts'
import type { RetryJobProblem } from './retry-job.server.ts'

export type GiveUpJobProblem = RetryJobProblem | { kind: 'reason-missing' }

/**
 * The operator has seen to a failing job otherwise: it is taken out of the queue. What it was to do, its last error and
 * the reason stay in the trail, so that nothing gets lost.
 */
export async function giveUpJob(core: Core, scope: AuthorityScope, input: { jobId: string; reason: string }): Promise<Result<undefined, GiveUpJobProblem>> {
  if (scope.authorityCode !== null) return refuse({ kind: 'operator-only' })
  const reason = input.reason.trim().slice(0, 500)
  if (reason === '') return refuse({ kind: 'reason-missing' })
  if (!/^\d{1,18}$/.test(input.jobId)) return refuse({ kind: 'job-gone' })
  return transact<undefined, GiveUpJobProblem>(core, async (tx) => {
    const job = await removeJob(tx, input.jobId)
    if (!job) return refuse({ kind: 'job-gone' })
    await recordAudit(core, tx, {
      actor: { kind: 'officer', userId: scope.userId, authorityCode: null },
      action: 'job.giveUp',
      subject: { type: 'job', id: input.jobId },
      reason,
      detail: { task: job.task, payload: JSON.stringify(job.payload), lastError: (job.lastError ?? '').slice(0, 2000) },
    })
    return done()
  })
}
