import type { Transaction } from '#app/platform/database.server.ts'

/** Gives a job all its tries again, from now. Returns its task, or null when it is gone or being worked on just now. */
export async function restartJob(tx: Transaction, jobId: string, at: Date): Promise<string | null> {
  const [job] = await tx.$queryRaw<{ task: string }[]>`
    SELECT t.identifier AS task
      FROM graphile_worker.reschedule_jobs(ARRAY[${jobId}::bigint], run_at := ${at}::timestamptz, attempts := 0) AS j
      JOIN graphile_worker._private_tasks t ON t.id = j.task_id`
  return job?.task ?? null
}
