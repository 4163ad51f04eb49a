import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Core } from '#app/platform/core.server.ts'
import { FAILING_ATTEMPTS } from '../rules/work-queue.ts'

export type FailingJob = {
  id: string
  task: string
  attempts: number
  maxAttempts: number
  lastError: string
  /** What it was to do, set out over lines. */
  payload: string
  createdAt: Date
  nextTryAt: Date
}

/** The fifty oldest jobs that keep failing (R10). Jobs belong to no authority, so only the floor operator sees any. */
export async function failingJobs(core: Core, scope: AuthorityScope): Promise<FailingJob[]> {
  if (scope.authorityCode !== null) return []
  return core.db.$queryRaw<FailingJob[]>`
    SELECT id::text AS id, task_identifier AS task, attempts::int AS attempts, max_attempts::int AS "maxAttempts",
           left(coalesce(last_error, ''), 500) AS "lastError", jsonb_pretty(payload::jsonb) AS payload, created_at AS "createdAt", run_at AS "nextTryAt"
      FROM (SELECT j.*, p.payload FROM graphile_worker.jobs j JOIN graphile_worker._private_jobs p ON p.id = j.id) failing
     WHERE attempts >= ${FAILING_ATTEMPTS}
     ORDER BY created_at LIMIT 50`
}
