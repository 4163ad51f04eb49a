import { Logger, makeWorkerUtils, parseCronItems, run, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import type { Services } from '#app/chosen-adapters.server.ts'
import { isDatabaseAway } from '#app/platform/database-away.ts'
import { taskName } from './announce.server.ts'
import { livingWorker } from './living-worker.server.ts'
import { schedule } from './schedule.server.ts'
import { subscriptions } from './subscriptions.server.ts'

/** Creates or upgrades the queue's own tables. Run before the first announcement. */
export async function prepareJobs(pool: pg.Pool): Promise<void> {
  const utils = await makeWorkerUtils({ pgPool: pool, logger: silentLogger })
  await utils.migrate()
  await utils.release()
}

export type Worker = { stop(): Promise<void> }

const TRY_AGAIN_MS = 500

/**
 * Works on queued jobs and on the schedule, `concurrency` jobs at a time. When the database goes away, it is not known
 * which jobs this worker had been given: it is left to die under its name, which frees them, and another one begins.
 */
export async function startWorker(services: Services, pool: pg.Pool, concurrency = 2): Promise<Worker> {
  let current = await beginWorking(services, pool, concurrency)
  let isStopping = false
  const keep = async () => {
    while (!isStopping) {
      await current.over
      if (isStopping) return
      services.log.error('the jobs lost their database; beginning anew')
      void current.stop()
      for (let begun: Working | null = null; !begun && !isStopping; ) {
        await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS))
        begun = await beginWorking(services, pool, concurrency).catch(() => null)
        if (begun) current = begun
      }
      // It may have begun while it was told to stop.
      if (isStopping) await current.stop()
    }
  }
  const keeping = keep()
  const stop = async () => {
    isStopping = true
    await current.stop()
    await keeping
  }
  let stopped: Promise<void> | null = null
  return { stop: () => (stopped ??= stop()) }
}

/** `over` settles, and never fails, when the worker can no longer be trusted to finish what it took. */
type Working = Worker & { over: Promise<void> }

async function beginWorking(services: Services, pool: pg.Pool, concurrency: number): Promise<Working> {
  const living = livingWorker(pool)
  let giveUp = () => {}
  const givenUp = new Promise<void>((resolve) => (giveUp = resolve))
  const runner = await run({
    // In batches, because only then does the queue wait for the answer to "this job is done". (Its local queue of taken
    // jobs cannot be stopped without a database.)
    preset: { worker: { completeJobBatchDelay: 50, failJobBatchDelay: 5 } },
    events: living.events,
    pgPool: pool,
    taskList: taskListOf(services),
    concurrency,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: loggerFor(services, (error) => isDatabaseAway(error) && giveUp()),
    parsedCronItems: parseCronItems(Object.entries(schedule).map(([task, { pattern }]) => ({ task, match: pattern }))),
  }).catch((error: unknown) => {
    living.stop()
    throw error
  })
  const ended = runner.promise.catch(() => {})
  return {
    over: Promise.race([living.dead, givenUp, ended]),
    async stop() {
      // Already stopping by itself, or without a database: either way it takes nothing more.
      await runner.stop().catch(() => {})
      living.stop()
      giveUp()
    },
  }
}

/** What a worker can do: every subscriber and every scheduled task, by name. */
export function taskListOf(services: Services): TaskList {
  const taskList: TaskList = {}
  const table: Record<string, Record<string, { run(services: Services, event: never): Promise<void> }>> = subscriptions
  for (const [eventType, subscribers] of Object.entries(table)) {
    for (const [name, subscriber] of Object.entries(subscribers)) {
      taskList[taskName(eventType, name)] = (payload) => subscriber.run(services, payload as never)
    }
  }
  for (const [name, task] of Object.entries(schedule)) taskList[name] = () => task.run(services)
  return taskList
}

function loggerFor(services: Services, onError: (error: unknown) => void): Logger {
  return new Logger((scope) => (level, message, meta) => {
    if (level !== 'error') return services.log.debug({ scope }, message)
    const error = meta?.error ?? meta?.fatalError
    services.log.error({ scope, error }, message)
    // A job that failed is the queue's daily work; this is about the worker itself.
    if (!meta?.failure) onError(error)
  })
}

const silentLogger = new Logger(() => () => {})
