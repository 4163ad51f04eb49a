import { boot } from '#app/boot.server.ts'
import { startWorker } from '#app/jobs/worker.server.ts'
import { readConfig } from '#app/platform/config.server.ts'
import { outliveTheDatabase } from '#app/platform/outlive-database.server.ts'

// `npm run worker`: the jobs in a process of their own (set JOBS_IN_PROCESS=false for the web server).
const { services, opened, stop } = await boot(readConfig(process.env))
outliveTheDatabase(services.log)
const worker = await startWorker(services, opened.pool, 4)
console.log('Working on queued jobs. Stop with Ctrl-C.')
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void worker.stop().then(stop).then(() => process.exit(0)))
}
