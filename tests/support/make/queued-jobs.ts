import type { TestWorld } from '#tests/support/database.ts'

/** The jobs that wait for a worker, as `event:subscriber`, the oldest first. */
export async function queuedJobs(world: TestWorld): Promise<string[]> {
  const { rows } = await world.opened.pool.query<{ task: string }>(
    'SELECT t.identifier AS task FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id ORDER BY j.id',
  )
  return rows.map(({ task }) => task)
}
