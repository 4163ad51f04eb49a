import { EventEmitter } from 'node:events'
import type { WorkerEvents } from 'graphile-worker'
import type pg from 'pg'

/** First half of the advisory locks by which workers show that they live; the second is a hash of their name. */
const LIVING = 7253
const LOOK_EVERY_MS = 20_000
const TRY_AGAIN_MS = 1000

export type LivingWorker = { events: WorkerEvents; stop(): Promise<void> }

/**
 * The queue gives the jobs of a worker that died (power, kill -9) to others only after four hours. So every worker holds
 * a lock that goes with its connection, and jobs locked by a name that nobody holds are free at once, also after all
 * machines went down together. A job may thereby run twice, which every job bears (R10).
 */
export function livingWorker(pool: pg.Pool): LivingWorker {
  const events: WorkerEvents = new EventEmitter()
  const holding = new Map<string, pg.PoolClient>()
  let isStopped = false

  async function hold(name: string): Promise<void> {
    if (isStopped) return
    try {
      const client = await pool.connect()
      client.once('error', (error) => {
        holding.delete(name)
        client.release(error)
        retry(name)
      })
      await client.query('SELECT pg_advisory_lock($1, hashtext($2))', [LIVING, name])
      holding.set(name, client)
      await freeJobsOfTheDead(pool)
    } catch {
      retry(name)
    }
  }
  const retry = (name: string) => void setTimeout(() => void hold(name), TRY_AGAIN_MS).unref()

  events.on('pool:create', ({ workerPool }) => void hold(workerPool.id))
  const looking = setInterval(() => void freeJobsOfTheDead(pool).catch(() => {}), LOOK_EVERY_MS)
  looking.unref()
  return {
    events,
    async stop() {
      isStopped = true
      clearInterval(looking)
      for (const client of holding.values()) client.release(true)
    },
  }
}

/** Frees the jobs of every worker that no longer lives. A lock that can be had is nobody's. */
export async function freeJobsOfTheDead(pool: pg.Pool): Promise<void> {
  await pool.query(
    `WITH holder AS (
       SELECT locked_by AS name FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL
       UNION SELECT locked_by FROM graphile_worker._private_job_queues WHERE locked_by IS NOT NULL
     ), dead AS MATERIALIZED (SELECT name FROM holder WHERE pg_try_advisory_xact_lock($1, hashtext(name)))
     SELECT graphile_worker.force_unlock_workers(array_agg(name)) FROM dead HAVING count(*) > 0`,
    [LIVING],
  )
}
