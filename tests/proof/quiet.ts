import type pg from 'pg'
import { pause } from './pretend-provider.ts'

const PATIENCE_MS = 180_000

/**
 * Puts every open deadline into the past, as if half an hour had gone by: what nobody paid is to be freed now, by the
 * same timers as always.
 */
export async function passDeadlines(pool: pg.Pool): Promise<void> {
  await pool.query("UPDATE payment SET expires_at = now() - interval '1 second' WHERE expires_at > now()")
  await pool.query("UPDATE reservation SET expires_at = now() - interval '1 second' WHERE expires_at > now() AND state = 'live'")
  await hurry(pool)
}

/** Jobs that wait for a later try, or for a deadline, run now: what "run again" at the desk does. */
async function hurry(pool: pg.Pool): Promise<void> {
  await pool.query('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE run_at > now() AND locked_at IS NULL')
}

/** Waits until no job is due or under way; returns after how many milliseconds. */
export async function untilQuiet(pool: pg.Pool): Promise<number> {
  const begun = performance.now()
  for (let still = 0; performance.now() - begun < PATIENCE_MS; await pause(500)) {
    await hurry(pool)
    const { rows } = await pool.query<{ waiting: number }>('SELECT count(*)::int AS waiting FROM graphile_worker.jobs WHERE attempts < max_attempts')
    still = rows[0]?.waiting === 0 ? still + 1 : 0
    // Finished jobs may have queued others.
    if (still >= 4) return performance.now() - begun
  }
  throw new Error('The jobs were not done within three minutes')
}
