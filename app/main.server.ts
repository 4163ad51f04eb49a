import type { RequestHandler } from 'express'
import type { ServerBuild } from '@remix-run/node'
import { boot } from '#app/boot.server.ts'
import { startWorker } from '#app/jobs/worker.server.ts'
import { readConfig } from '#app/platform/config.server.ts'
import { createApp } from '#app/server.ts'
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
    for (const { email, password, role } of accounts) console.log(`  ${role.padEnd(34)} ${email.padEnd(36)} ${password}`)
  })
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

async function builtPages(): Promise<ServerBuild> {
  // @ts-expect-error Remix's Vite plugin makes this module.
  return (await import('virtual:remix/server-build')) as ServerBuild
}
