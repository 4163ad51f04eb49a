import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import pg from 'pg'
import { freeJobsOfTheDead } from '#app/jobs/living-worker.server.ts'
import { startWorker } from '#app/jobs/worker.server.ts'
import { lockSpaces } from '#app/platform/advisory-lock.server.ts'
import { startEmbeddedPostgres } from '#app/platform/embedded-postgres.server.ts'
import { openDatabase } from '#app/platform/database.server.ts'
import { findPostmaster } from '#app/platform/postmaster.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { servicesOf } from '#tests/support/run-jobs.ts'

const w = useWorld()

async function untilAnswered(pool: pg.Pool, sql: string): Promise<pg.QueryResult> {
  for (let tries = 0; ; tries++) {
    try {
      return await pool.query(sql)
    } catch (error) {
      if (tries > 150) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

test('an embedded database that is killed comes back by itself, on the same port, with all that was committed', { timeout: 90_000 }, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'cho-ba-tinh-kill-'))
  const server = await startEmbeddedPostgres(dataDir)
  const opened = openDatabase(server.url, 3)
  try {
    expect(new URL(server.url).searchParams.get('host')).toBe(server.folder)
    await opened.pool.query('CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)')
    const before = findPostmaster(join(server.folder, 'cluster'))
    process.kill(before?.pid ?? 0, 'SIGKILL')
    await expect.poll(() => findPostmaster(join(server.folder, 'cluster'))?.pid ?? before?.pid, { timeout: 60_000 }).not.toBe(before?.pid)
    expect((await untilAnswered(opened.pool, 'SELECT n FROM kept')).rows).toEqual([{ n: 7 }])
    const after = findPostmaster(join(server.folder, 'cluster'))
    expect(after?.port).toBe(before?.port)
  } finally {
    await opened.close()
    await server.stop()
    expect(findPostmaster(join(server.folder, 'cluster'))).toBeNull()
    rmSync(dataDir, { recursive: true, force: true })
  }
})

test('whoever joins a database whose owner died takes it over and stops it in the end', { timeout: 90_000 }, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'cho-ba-tinh-join-'))
  const first = await startEmbeddedPostgres(dataDir)
  const ownerFile = join(first.folder, 'owner')
  expect(readFileSync(ownerFile, 'utf8')).toBe(String(process.pid))
  const joined = await startEmbeddedPostgres(dataDir)
  expect(joined.url).toBe(first.url)
  await joined.stop()
  expect(findPostmaster(join(first.folder, 'cluster'))).toBeNull()
  await first.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

test('jobs of a worker that no longer lives are free at once, those of a living one stay with it', async () => {
  const { pool } = w.world.opened
  const alive = await pool.connect()
  await alive.query("SELECT pg_advisory_lock($1, hashtext('pool-alive'))", [lockSpaces.livingWorkers])
  await pool.query("SELECT graphile_worker.add_job('some-task', queue_name := q) FROM unnest(ARRAY['one', 'two']) AS q")
  await pool.query(`UPDATE graphile_worker._private_jobs j SET locked_at = now(), locked_by = CASE q.queue_name WHEN 'one' THEN 'pool-alive' ELSE 'pool-dead' END
    FROM graphile_worker._private_job_queues q WHERE q.id = j.job_queue_id`)
  await pool.query("UPDATE graphile_worker._private_job_queues SET locked_at = now(), locked_by = CASE queue_name WHEN 'one' THEN 'pool-alive' ELSE 'pool-dead' END")
  await freeJobsOfTheDead(pool)
  const { rows } = await pool.query('SELECT locked_by FROM graphile_worker._private_jobs UNION ALL SELECT locked_by FROM graphile_worker._private_job_queues')
  expect(rows.map(({ locked_by }) => String(locked_by)).sort()).toEqual(['null', 'null', 'pool-alive', 'pool-alive'])
  alive.release(true)
  // The database notices a cut connection, and frees its lock, a moment later.
  const locked = async () => {
    await freeJobsOfTheDead(pool)
    return (await pool.query('SELECT FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL')).rowCount
  }
  await expect.poll(locked).toBe(0)
})

test('a worker whose connections are all cut while it finishes a job begins anew, and the job is done', { timeout: 30_000 }, async () => {
  const { pool } = w.world.opened
  let cuts = 0
  const cutOnce = async (text: string) => {
    if (cuts > 0 || !/delete from/i.test(text)) return
    cuts++
    await pool.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()')
  }
  const worker = await startWorker(servicesOf(w.world), watchedPool(pool, cutOnce))
  try {
    await pool.query("SELECT graphile_worker.add_job('purchaseUnpaid:writeLetter', json_build_object('purchaseId', gen_random_uuid()))")
    const waiting = async () => (await pool.query("SELECT FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'purchaseUnpaid:writeLetter'")).rowCount
    await expect.poll(() => waiting().catch(() => null), { timeout: 20_000 }).toBe(0)
    expect(cuts).toBe(1)
  } finally {
    await worker.stop()
  }
})

test('a worker that is told to stop while it begins anew leaves none behind', { timeout: 30_000 }, async () => {
  const { pool } = w.world.opened
  let isCut = false
  let stopping: Promise<void> | null = null
  // Of the next one: it looks at the queue's tables before it works.
  const stopIt = async (text: string) => {
    if (isCut && /migrations/.test(text)) stopping ??= worker.stop()
  }
  const worker = await startWorker(servicesOf(w.world), watchedPool(pool, stopIt))
  const living = () => pool.query("SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = $1 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())", [lockSpaces.livingWorkers])
  await expect.poll(async () => (await living()).rowCount).toBe(1)
  isCut = true
  await pool.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()')
  await expect.poll(() => stopping, { timeout: 20_000 }).not.toBeNull()
  await stopping
  await pool.query("SELECT graphile_worker.add_job('purchaseUnpaid:writeLetter', json_build_object('purchaseId', gen_random_uuid()))")
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  const { rows } = await pool.query("SELECT count(*)::int AS waiting FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'purchaseUnpaid:writeLetter'")
  expect(rows).toEqual([{ waiting: 1 }])
})

/** The pool, but `before` runs before each statement of those who borrow a connection. */
function watchedPool(pool: pg.Pool, before: (text: string) => Promise<void>): pg.Pool {
  const watched = (client: pg.PoolClient) =>
    new Proxy(client, {
      get: (target, name) => {
        if (name !== 'query') return bound(target, name)
        return async (asked: pg.QueryConfig | string, values?: unknown[]) => {
          await before(typeof asked === 'string' ? asked : asked.text)
          return target.query(asked as string, values)
        }
      },
    })
  type Borrowing = (error: Error | undefined, client: pg.PoolClient | undefined, release: (release?: unknown) => void) => void
  const connect = (then?: Borrowing) =>
    then ? pool.connect((error, client, release) => then(error, client && watched(client), release)) : pool.connect().then(watched)
  return new Proxy(pool, { get: (target, name) => (name === 'connect' ? connect : bound(target, name)) })
}

function bound(target: object, name: string | symbol): unknown {
  const value = Reflect.get(target, name) as unknown
  return typeof value === 'function' ? (value as (...given: unknown[]) => unknown).bind(target) : value
}
