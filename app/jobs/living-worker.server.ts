import { EventEmitter } from 'node:events'
import type { WorkerEvents } from 'graphile-worker'
import type pg from 'pg'
import { lockSpaces } from '#app/platform/advisory-lock.server.ts'

const LOOK_EVERY_MS = 20_000

export type LivingWorker = {
  events: WorkerEvents
  /** Settles when the lock is lost, and with it the right to the jobs taken under its name. */
  dead: Promise<void>
  stop(): void
}

/**
 * The queue gives the jobs of a worker that died (power, kill -9) to others only after four hours. So every worker holds
 * a lock that goes with its connection, and jobs locked by a name that nobody holds are free at once, also after all
 * machines went down together. A job may thereby run twice, which every job bears (R10).
 */
export function livingWorker(pool: pg.Pool): LivingWorker {
  const events: WorkerEvents = new EventEmitter()
  let holding: pg.PoolClient | null = null
  let isStopped = false
  let die = () => {}
  const dead = new Promise<void>((resolve) => (die = resolve))

  async function hold(name: string): Promise<void> {
    const client = await pool.connect()
    client.once('error', die)
    if (isStopped) return client.release(true)
    holding = client
    await client.query('SELECT pg_advisory_lock($1, hashtext($2))', [lockSpaces.livingWorkers, name])
    await freeJobsOfTheDead(pool)
  }

  events.on('pool:create', ({ workerPool }) => void hold(workerPool.id).catch(die))
  const looking = setInterval(() => void freeJobsOfTheDead(pool).catch(() => {}), LOOK_EVERY_MS)
  looking.unref()
  return {
    events,
    dead,
    stop() {
      isStopped = true
      clearInterval(looking)
      holding?.release(true)
      holding = null
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
    [lockSpaces.livingWorkers],
  )
}
