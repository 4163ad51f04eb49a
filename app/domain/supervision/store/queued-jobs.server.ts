import type { Transaction } from '#app/platform/database.server.ts'

/** Gives a job all its tries again, from now. Returns its task, or null when it is gone or being worked on just now. */
export async function restartJob(tx: Transaction, jobId: string, at: Date): Promise<string | null> {
  const [job] = await tx.$queryRaw<{ task: string }[]>`
    SELECT t.identifier AS task
      FROM graphile_worker.reschedule_jobs(ARRAY[${jobId}::bigint], run_at := ${at}::timestamptz, attempts := 0) AS j
      JOIN graphile_worker._private_tasks t ON t.id = j.task_id`
  return job?.task ?? null
}

export type EndedJob = { task: string; payload: unknown; lastError: string | null }

/** Takes a job out of the queue for good and returns what it was; null when it is gone or being worked on just now. */
export async function removeJob(tx: Transaction, jobId: string): Promise<EndedJob | null> {
  const [job] = await tx.$queryRaw<EndedJob[]>`
    WITH ended AS (DELETE FROM graphile_worker._private_jobs WHERE id = ${jobId}::bigint AND locked_at IS NULL RETURNING *)
    SELECT t.identifier AS task, ended.payload, ended.last_error AS "lastError"
      FROM ended JOIN graphile_worker._private_tasks t ON t.id = ended.task_id`
  return job ?? null
}
