import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { paths } from '#app/paths.ts'
import { openDatabase } from '#app/platform/database.server.ts'
import { runningEmbedded } from '#app/platform/embedded-postgres.server.ts'
import { runningMarket } from '#tests/support/running-market.ts'
import { KeptServer } from './kept-server.ts'
import { Measurements } from './measurements.ts'
import { readOffers } from './offers.ts'
import { PretendProvider, pause } from './pretend-provider.ts'
import { passDeadlines, untilQuiet } from './quiet.ts'
import { shopAndBrowse, type Market } from './shopper.ts'
import { judge } from './verdict.ts'

// `npm run proof`: shoppers, a provider with bad habits, two power cuts; then every promise is counted. Fails when one broke.
const { values } = parseArgs({
  options: {
    vendors: { type: 'string', default: '600' },
    products: { type: 'string', default: '10000' },
    minutes: { type: 'string', default: '3' },
    visitors: { type: 'string', default: '12' },
    /** Goes on with the market of the last run instead of making a new one. */
    again: { type: 'boolean', default: false },
  },
})
const begun = performance.now()
const dataDir = process.env.DATA_DIR ?? '.data/proof'
const port = Number(process.env.PORT ?? 4520)
const base = `http://127.0.0.1:${port}`
const secret = 'sandbox-secret-of-the-proof'
const env = { DATA_DIR: dataDir, DEMO: 'false', LOG_LEVEL: 'error', NODE_ENV: 'production' }
const serverEnv = { ...env, PORT: String(port), WEB_PROCESSES: '2', SANDBOX_SECRET: secret, SANDBOX_FAULTS: 'begin=0.1,refund=0.3' }

if (!values.again) rmSync(dataDir, { recursive: true, force: true })
if (!existsSync(dataDir)) run(`npx tsx prisma/seed/seed-large.ts --products ${values.products} --vendors ${values.vendors}`, env)
if (!existsSync('build/server/index.js')) run('npx remix vite:build', {})
say('market filled')

const logFile = join(dataDir, 'server.log')
const server = new KeptServer({ env: serverEnv, base, logFile })
say(`server answers after ${seconds(await server.start())} s`)
const opened = openDatabase(runningMarket(dataDir), 4)

const seen = new Measurements()
const provider = new PretendProvider(base, secret, seen)
const offers = await readOffers(opened.pool)
const over = { is: false }
const market: Market = {
  ...{ base, seen, provider, offers },
  acknowledged: new Map(),
  scarce: offers.slice(0, 20),
  pages: pagesOf(offers.map(({ slug }) => slug)),
  isOver: () => over.is,
}
const visitors = Array.from({ length: Number(values.visitors) }, () => shopAndBrowse(market))
const third = (Number(values.minutes) * 60_000) / 3

await pause(third)
const killed = server.kill()
say(`kill -9 of the server's ${killed} processes`)
await pause(1000)
say(`server answers again after ${seconds(await server.start())} s`)

await pause(third)
process.kill(postmasterOf(dataDir), 'SIGKILL')
const cut = performance.now()
say('kill -9 of the embedded database')
await untilBack()
say(`the market answers again after ${seconds(performance.now() - cut)} s`)

await pause(third)
over.is = true
await Promise.all(visitors)
await provider.finish()
say('visitors are gone')
await passDeadlines(opened.pool)
say(`all jobs done after ${seconds(await untilQuiet(opened.pool))} s more`)

const lines = await judge(opened, { toldSettled: provider.toldSettled, acknowledged: market.acknowledged })
await opened.close()
await server.stop()
report()

function report(): void {
  const broken = lines.filter((line) => line.broken !== 0)
  console.log(`\n${values.vendors} vendors, ${values.products} products, ${values.visitors} visitors for ${values.minutes} minutes on ${availableParallelism()} cores, browse 90 %, buy 10 %\n`)
  console.table(Object.fromEntries(Object.entries(seen.timings()).map(([what, { count, p50, p95, p99 }]) => [what, { count, 'p50 ms': p50, 'p95 ms': p95, 'p99 ms': p99 }])))
  console.table(Object.fromEntries([...seen.counts].sort().map(([what, count]) => [what, { count }])))
  for (const { says, broken: count } of lines) console.log(`${count === 0 ? 'ok    ' : 'BROKEN'} ${String(count).padStart(6)}  ${says}`)
  for (const [fault, count] of seen.faults) console.log(`FAULT  ${String(count).padStart(6)}  ${fault}`)
  if (seen.faults.size > 0) console.log(`What the server said is in ${logFile}`)
  console.log(`\n${broken.length === 0 && seen.faults.size === 0 ? 'PROVED' : 'NOT PROVED'} in ${seconds(performance.now() - begun)} s`)
  process.exit(broken.length === 0 && seen.faults.size === 0 ? 0 : 1)
}

function postmasterOf(folder: string): number {
  const running = runningEmbedded(folder)
  if (!running) throw new Error('The database runs no more')
  return running.pid
}

/** Whoever keeps the database starts it again; this waits for it through the market's own door. */
async function untilBack(): Promise<void> {
  for (let isBack = false; !isBack; await pause(100)) {
    server.mustLive()
    if (performance.now() - cut > 120_000) throw new Error('The market did not answer within two minutes')
    isBack = (await fetch(`${base}/readyz`).catch(() => null))?.ok === true && performance.now() - cut > 1000
  }
}

function pagesOf(slugs: readonly string[]): string[] {
  const categories = ['trai-cay-tuoi', 'hai-san', 'rau-cu', 'nuoc-mam-gia-vi', 'ca-phe', 'tra']
  const words = ['nuoc mam', 'thanh long', 'ca phe', 'muc mot nang', 'trà ô long']
  const products = slugs.slice(0, 300).map((slug) => paths.product(slug))
  return [paths.home(), paths.inSeason(), paths.vendors(), ...categories.map((slug) => paths.category(slug)), ...words.map((text) => paths.search(text)), ...products]
}

function say(what: string): void {
  console.log(`${seconds(performance.now() - begun).padStart(6)} s  ${what}`)
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1)
}

function run(command: string, extra: Record<string, string>): void {
  const { status } = spawnSync('sh', ['-c', command], { stdio: 'inherit', env: { ...process.env, ...extra } })
  if (status !== 0) process.exit(status ?? 1)
}
