import { Logger, makeWorkerUtils, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import type { Services } from '#app/chosen-adapters.server.ts'
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

/** Starts working on queued jobs and on the schedule; `concurrency` jobs at a time. */
export async function startWorker(services: Services, pool: pg.Pool, concurrency = 2): Promise<Pick<Runner, 'stop'>> {
  const living = livingWorker(pool)
  const runner = await run({
    events: living.events,
    pgPool: pool,
    taskList: taskListOf(services),
    concurrency,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: loggerFor(services),
    parsedCronItems: parseCronItems(Object.entries(schedule).map(([task, { pattern }]) => ({ task, match: pattern }))),
  })
  return {
    async stop() {
      await runner.stop()
      await living.stop()
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

function loggerFor(services: Services): Logger {
  return new Logger((scope) => (level, message, meta) => {
    if (level === 'error') services.log.error({ scope, error: meta?.error }, message)
    else services.log.debug({ scope }, message)
  })
}

const silentLogger = new Logger(() => () => {})
