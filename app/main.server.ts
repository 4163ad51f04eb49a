import type { RequestHandler } from 'express'
import type { ServerBuild } from '@remix-run/node'
import { boot } from '#app/boot.server.ts'
import { startWorker } from '#app/jobs/worker.server.ts'
import { readConfig } from '#app/platform/config.server.ts'
import { createApp } from '#app/server.ts'
import { makeDemoPictures } from '#prisma/seed/demo/pictures.ts'
import { prepareMarket } from '#prisma/seed/prepare-market.ts'

export type StartChoices = { loadBuild?: () => Promise<ServerBuild>; assets?: RequestHandler }

/** Starts the whole market in this process: database, migrations, demo market when empty, jobs and web server. */
export async function start({ loadBuild, assets }: StartChoices = {}): Promise<void> {
  const config = readConfig(process.env)
  const { services, opened, stop } = await boot(config)
  const accounts = await prepareMarket(services)
  const worker = config.JOBS_IN_PROCESS ? await startWorker(services, opened.pool) : null
  const app = createApp({ services, opened, loadBuild: loadBuild ?? builtPages, ...(assets ? { assets } : {}) })
  const server = app.listen(config.PORT, config.HOST, () => {
    console.log(`\n  Chợ Ba Tỉnh: ${services.publicUrl}\n`)
    for (const { email, password, roleVi } of accounts) console.log(`  ${roleVi.padEnd(34)} ${email.padEnd(40)} ${password}`)
  })
  if (accounts.length > 0) makeDemoPictures(services, reportPictures).catch((error) => services.log.error({ err: error }, 'demo pictures failed'))
  let stopping = false
  const shutDown = () => {
    if (stopping) return
    stopping = true
    server.close(() => {
      Promise.resolve(worker?.stop()).then(stop).then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
    server.closeIdleConnections()
  }
  process.on('SIGINT', shutDown)
  process.on('SIGTERM', shutDown)
}

/** On a terminal only: a log file needs no progress. */
function reportPictures(count: number, total: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r  Drawing demo pictures: ${count}/${total}${count === total ? '\n' : ''}`)
}

async function builtPages(): Promise<ServerBuild> {
  // @ts-expect-error Remix's Vite plugin makes this module.
  return (await import('virtual:remix/server-build')) as ServerBuild
}
