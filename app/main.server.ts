import cluster from 'node:cluster'
import { constants, setPriority } from 'node:os'
import type { RequestHandler } from 'express'
import type { ServerBuild } from '@remix-run/node'
import { boot } from '#app/boot.server.ts'
import { startWorker } from '#app/jobs/worker.server.ts'
import { readConfig } from '#app/platform/config.server.ts'
import { outliveTheDatabase } from '#app/platform/outlive-database.server.ts'
import { createApp } from '#app/server.ts'
import type { DemoAccount } from '#prisma/seed/demo-accounts.ts'
import { makeDemoPictures } from '#prisma/seed/demo/pictures.ts'
import { prepareMarket } from '#prisma/seed/prepare-market.ts'

export type StartChoices = { loadBuild?: () => Promise<ServerBuild>; assets?: RequestHandler }

/** Starts the whole market: database, migrations, demo market when empty, jobs, and the web server in one or several processes. */
export async function start({ loadBuild, assets }: StartChoices = {}): Promise<void> {
  const config = readConfig(process.env)
  const { services, opened, databaseUrl, stop } = await boot(config)
  outliveTheDatabase(services.log)
  const isFirst = cluster.isPrimary
  const accounts = isFirst ? await prepareMarket(services) : []
  const worker = isFirst && config.JOBS_IN_PROCESS ? await startWorker(services, opened.pool) : null
  const stopServing =
    isFirst && config.WEB_PROCESSES > 1
      ? await serveInProcesses(config.WEB_PROCESSES, databaseUrl)
      : await serveHere(createApp({ services, opened, loadBuild: loadBuild ?? builtPages, ...(assets ? { assets } : {}) }), config)
  if (isFirst && config.WEB_PROCESSES > 1) letShoppersGoFirst()
  if (isFirst) announceStart(services.publicUrl, accounts)
  if (accounts.length > 0) makeDemoPictures(services, reportPictures).catch((error) => services.log.error({ err: error }, 'demo pictures failed'))
  stopOnSignals(async () => {
    await stopServing()
    await worker?.stop()
    await stop()
  })
}

type Listener = { listen(port: number, host: string, then: () => void): { close(then: () => void): void; closeIdleConnections(): void } }

function serveHere(app: Listener, { PORT, HOST }: { PORT: number; HOST: string }): Promise<() => Promise<void>> {
  return new Promise((ready) => {
    const server = app.listen(PORT, HOST, () =>
      ready(
        () =>
          new Promise((closed) => {
            server.close(closed)
            server.closeIdleConnections()
          }),
      ),
    )
  })
}

/** This process keeps the database and the jobs; `count` others share the port. One that dies is replaced. */
async function serveInProcesses(count: number, databaseUrl: string): Promise<() => Promise<void>> {
  let stopping = false
  const fork = () => cluster.fork({ DATABASE_URL: databaseUrl, DEMO: process.env.DEMO ?? (process.env.DATABASE_URL ? 'false' : 'true') })
  cluster.on('exit', () => {
    if (!stopping) fork()
  })
  const listening = Array.from({ length: count }, () => new Promise((ready) => fork().once('listening', ready)))
  await Promise.all(listening)
  return async () => {
    stopping = true
    const children = Object.values(cluster.workers ?? {}).filter((child) => child !== undefined)
    await Promise.all(children.map((child) => new Promise((gone) => child.once('exit', gone).process.kill('SIGTERM'))))
  }
}

function announceStart(publicUrl: string, accounts: readonly DemoAccount[]): void {
  console.log(`\n  Chợ Ba Tỉnh: ${publicUrl}\n`)
  for (const { email, password, roleVi } of accounts) console.log(`  ${roleVi.padEnd(34)} ${email.padEnd(40)} ${password}`)
}

/** This process has only jobs then: letters and the search index may wait a moment while every core answers people. */
function letShoppersGoFirst(): void {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
}

function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false
  const once = () => {
    if (stopping) return
    stopping = true
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', once)
  process.on('SIGTERM', once)
}

/** On a terminal only: a log file needs no progress. */
function reportPictures(count: number, total: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r  Drawing demo pictures: ${count}/${total}${count === total ? '\n' : ''}`)
}

let pages: Promise<ServerBuild> | undefined

/** Once per process: an import goes through the loaders of the process each time, also when the module is there. */
function builtPages(): Promise<ServerBuild> {
  // @ts-expect-error Remix's Vite plugin makes this module.
  return (pages ??= import('virtual:remix/server-build') as Promise<ServerBuild>)
}
