import { Logger, runOnce } from 'graphile-worker'
import { taskListOf } from '#app/jobs/worker.server.ts'
import { readConfig } from '#app/platform/config.server.ts'
import { createServices, type Services } from '#app/chosen-adapters.server.ts'
import type { TestWorld } from './database.ts'

const made = new WeakMap<TestWorld, Services>()

/**
 * Everything a job may use, on the world's database and clock, with no letter leaving the house. The first call of a world
 * may say which settings its installation has beside that, e.g. keys of a provider.
 */
export function servicesOf(world: TestWorld, settings: Readonly<Record<string, string>> = {}): Services {
  const known = made.get(world)
  if (known) return known
  const services = createServices({
    config: readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATA_DIR: '.data/test-files', ...settings }),
    opened: world.opened,
    publicUrl: 'http://localhost:3000',
    sandboxSecret: 'sandbox-secret-of-the-tests',
    linkSecret: 'link-secret-of-the-tests',
    sealingSecret: 'a secret that only tests seal with',
    clock: world.clock,
  })
  made.set(world, services)
  return services
}

/** Works on queued jobs until none is due. A job that fails is thrown here, so that no test passes over it. */
export async function runJobs(world: TestWorld): Promise<void> {
  const { pool } = world.opened
  const failures: unknown[] = []
  const taskList = Object.fromEntries(
    Object.entries(taskListOf(servicesOf(world))).map(([name, task]) => [
      name,
      async (...args: Parameters<NonNullable<typeof task>>) => {
        try {
          await task?.(...args)
        } catch (error) {
          failures.push(error)
          throw error
        }
      },
    ]),
  )
  await runOnce({ pgPool: pool, taskList, logger: new Logger(() => () => {}), noPreparedStatements: true })
  if (failures.length > 0) throw failures[0]
}
