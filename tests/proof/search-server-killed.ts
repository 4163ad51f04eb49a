import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { boot } from '#app/boot.server.ts'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { suspendProduct } from '#app/domain/catalog/use-cases/suspend-product.server.ts'
import { searchServerDrift } from '#app/domain/search/reads/search-server-drift.server.ts'
import { repairSearchServer } from '#app/domain/search/use-cases/repair-search-server.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { done } from '#app/domain/shared/result.ts'
import { suspendVendor } from '#app/domain/vendors/use-cases/suspend-vendor.server.ts'
import { readConfig } from '#app/platform/config.server.ts'
import { transact } from '#app/platform/core.server.ts'
import { KeptMeilisearch } from './kept-meilisearch.ts'
import { KeptServer } from './kept-server.ts'
import { pause } from './pretend-provider.ts'
import { visitSearch } from './search-visitors.ts'

// `npm run proof:search`: pages under load while the search server is killed and comes back. MEILI_BIN is the official
// binary. Fails when a page failed, when the market did not go back to the server within 30 seconds, or when something
// that changed meanwhile is not on it.
const binary = process.env.MEILI_BIN
if (!binary) {
  console.warn('NOT RUN: the search server was not killed. Set MEILI_BIN to the Meilisearch binary to run it.')
  process.exit(0)
}
const MOST_SECONDS = 30
/** A job that failed waits longer each time, and every two minutes all is compared. */
const MOST_SECONDS_TO_CATCH_UP = 150
const dataDir = resolve(process.env.DATA_DIR ?? '.data/proof-search')
const port = Number(process.env.PORT ?? 4530)
const base = `http://127.0.0.1:${port}`
const folder = join(dataDir, 'meilisearch')
const logFile = join(dataDir, 'server.log')
const key = 'master-key-of-the-search-proof'
const env = { DATA_DIR: dataDir, DEMO: 'false', LOG_LEVEL: 'info', NODE_ENV: 'production' as const } as const
if (!existsSync(join(dataDir, 'postgres'))) spawnSync('sh', ['-c', 'npx tsx prisma/seed/seed-large.ts --products 2000 --vendors 120'], { stdio: 'inherit', env: { ...process.env, ...env, LOG_LEVEL: 'error' } })
rmSync(logFile, { force: true })
mkdirSync(folder, { recursive: true })

const searchServer = new KeptMeilisearch({ binary, port: port + 1, key, folder })
// Also when this script fails.
process.on('exit', () => searchServer.kill())
await searchServer.start()
const meili = { MEILI_URL: searchServer.url, MEILI_KEY: key }
const { services, databaseUrl, stop } = await boot(readConfig({ ...process.env, ...env, ...meili, LOG_LEVEL: 'silent' }))
if (!services.searchServer) throw new Error('The search server is not configured')
const kept = services.searchServer
await repairSearchServer(services, kept)
console.log('the search server is filled')

const market = new KeptServer({ env: { ...env, ...meili, DATABASE_URL: databaseUrl, PORT: String(port), WEB_PROCESSES: '2' }, base, logFile })
let isStopped = false
process.on('exit', () => isStopped || market.kill())
await market.start()
console.log('the market answers; visitors come')
const visits = visitSearch(base, 8)
await pause(5_000)
searchServer.kill()
const killed = performance.now()
await pause(2_000)
const changed = await changeThings()
await pause(6_000)
await searchServer.start()
const returned = performance.now()
const saidBefore = timesSaid('answers again')
console.log(`down for ${seconds(returned - killed)} s; ${timesSaid('did not answer')} lines in the log say so`)
const usedAfter = await until(MOST_SECONDS, () => Promise.resolve(timesSaid('answers again') > saidBefore))
const caughtUpAfter = await until(MOST_SECONDS_TO_CATCH_UP, async () => {
  const { missing, surplus, stale } = await searchServerDrift(services, kept).catch(() => ({ missing: ['?'], surplus: [], stale: [] }))
  return missing.length + surplus.length + stale.length === 0
})
await pause(3_000)
const { pages, failed, p95, slowest } = await visits.stop()
const held = await kept.hashes()
const gone = changed.gone.filter((id) => held?.has(id))
await market.stop()
isStopped = true
searchServer.kill()
await stop()

console.log(`${pages} pages, ${failed.length} failed, p95 ${Math.round(p95)} ms, slowest ${Math.round(slowest)} ms`)
for (const one of failed.slice(0, 10)) console.log(`  ${one}`)
console.log(`used again ${said(usedAfter)} after its return; all changes on it ${said(caughtUpAfter)} after its return`)
console.log(`${changed.gone.length} products went off sale meanwhile, ${gone.length} of them are still on the server; 1 price changed, 1 product sold out`)
const isKept = failed.length === 0 && usedAfter !== null && caughtUpAfter !== null && gone.length === 0
console.log(isKept ? 'KEPT: search is never off' : 'BROKEN')
process.exit(isKept ? 0 : 1)

/** A vendor and a product suspended by an officer, another's price raised, and another sold out. */
async function changeThings(): Promise<{ gone: string[] }> {
  const { db } = services
  const operator = { userId: newId(), authorityCode: null } as AuthorityScope
  const vendor = await db.vendor.findFirstOrThrow({ where: { state: 'approved' }, orderBy: { id: 'asc' } })
  const [alone, dearer, soldOut] = await db.product.findMany({ where: { state: 'published', vendorId: { not: vendor.id } }, orderBy: { id: 'asc' }, take: 3 })
  if (!alone || !dearer || !soldOut) throw new Error('There are too few products')
  const suspended = await db.product.findMany({ where: { vendorId: vendor.id, state: 'published' }, select: { id: true } })
  await suspendVendor(services, operator, { vendorId: vendor.id, reason: 'Proof of search' })
  await suspendProduct(services, operator, { productId: alone.id, note: 'Proof of search' })
  await transact(services, async (tx) => {
    await tx.$executeRaw`UPDATE variant SET price_dong = price_dong + 1000 WHERE product_id = ${dearer.id}::uuid`
    await tx.product.update({ where: { id: dearer.id }, data: { version: { increment: 1 } } })
    await services.announce(tx, { type: 'productChanged', productId: dearer.id })
    // Reserved to the last piece, as after many orders.
    await tx.$executeRaw`UPDATE stock_level SET reserved = on_hand - allocated WHERE variant_id IN (SELECT id FROM variant WHERE product_id = ${soldOut.id}::uuid)`
    await services.announce(tx, { type: 'availabilityChanged', productId: soldOut.id })
    return done()
  })
  return { gone: [alone.id, ...suspended.map(({ id }) => id)] }
}

/** After how many milliseconds it was so; null when it took too long. */
async function until(most: number, isSo: () => Promise<boolean>): Promise<number | null> {
  while (performance.now() - returned < most * 1000) {
    if (await isSo()) return performance.now() - returned
    await pause(250)
  }
  return null
}

function timesSaid(words: string): number {
  return readFileSync(logFile, 'utf8').split(words).length - 1
}

function said(after: number | null): string {
  return after === null ? 'too late' : `${seconds(after)} s`
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1)
}
