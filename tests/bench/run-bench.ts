import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { paths } from '#app/paths.ts'
import { runningMarket } from '#tests/support/running-market.ts'
import { Browser } from './browser.ts'
import { load, loadAt, type Load } from './load.ts'
import { pickTwo, readOffers } from './offers.ts'
import { weigh } from './page-weight.ts'
import { memoryOfGroup, startCommand, startProcess, stopProcess } from './processes.ts'
import { addPastOrders } from './past-orders.ts'
import { buyAtOnce, type PurchaseLoad } from './purchases.ts'
import { replayPurchases } from './replay.ts'
import { questions } from './search/questions.ts'

// `npm run bench`: pages and purchases over HTTP on 10,000 products, beside a bare node:http server in the same run. With
// MEILI_URL the pages of search come from there.
const dataDir = process.env.DATA_DIR ?? '.data/bench'
const webProcesses = process.env.WEB_PROCESSES ?? '1'
const seconds = Number(process.env.BENCH_SECONDS ?? 8)
const CONNECTIONS = 20
const SHOPPERS = 10
const WARM_SECONDS = 8
const PAST_ORDERS = 200_000
/** A replaying connection buys the same two packs each time; fewer than any shelf holds. */
const PURCHASES_PER_SHELF = 15
const port = 4510
const barePort = 4511
const base = `http://127.0.0.1:${port}`
const env = { DATA_DIR: dataDir, DEMO: 'false', LOG_LEVEL: 'error', MEILI_PREFIX: 'bench' }
/** Visitors of the search page a second, where it is asked how long one of them waits. */
const SEARCHES_PER_SECOND = 200
const searchedBy = process.env.MEILI_URL ? 'Meilisearch' : 'PostgreSQL'
const searchPage = `search page with facets (${searchedBy})`

if (!existsSync(join(dataDir, 'postgres'))) run('npx tsx prisma/seed/seed-large.ts --products 10000 --vendors 600', env)
if (!existsSync('build/server/index.js')) run('npx remix vite:build', {})
if (process.env.MEILI_URL) run('npx tsx app/search-reindex.ts', env)

const bare = await startProcess('node --import tsx tests/bench/bare-server.ts', { PORT: String(barePort) }, `http://127.0.0.1:${barePort}/`)
await load(`http://127.0.0.1:${barePort}`, ['/'], CONNECTIONS, WARM_SECONDS / 2)
const yardstick = await load(`http://127.0.0.1:${barePort}`, ['/'], CONNECTIONS, seconds)
await stopProcess(bare)

const market = await startProcess(startCommand(), { ...env, NODE_ENV: 'production', PORT: String(port), WEB_PROCESSES: webProcesses }, `${base}/readyz`)
const databaseUrl = process.env.DATABASE_URL ?? runningMarket(dataDir)
const slugs = await productSlugs()
const categories = ['trai-cay-tuoi', 'hai-san', 'rau-cu', 'nuoc-mam-gia-vi', 'che-bien-trai-cay', 'ca-phe', 'tra', 'duoc-lieu']
const pages: Record<string, string[]> = {
  'product page': slugs.map((slug) => paths.product(slug)),
  'category page with facets': categories.flatMap((slug) => ['', '?vung=lam-dong', '?con_hang=1', '?trang=2'].map((query) => paths.category(slug) + query)),
  [searchPage]: (questions['plain words'] ?? []).map(({ text }) => paths.search(text)),
  'home page': [paths.home()],
}

// A process is as fast as it gets after some two thousand pages: V8 compiles what it sees often.
for (const list of Object.values(pages)) await load(base, list, CONNECTIONS, WARM_SECONDS)
const table: Record<string, Record<string, string | number>> = { 'bare node:http': row(yardstick) }
for (const [name, list] of Object.entries(pages)) table[name] = row(await load(base, list, CONNECTIONS, seconds))
const calm = { connections: CONNECTIONS, seconds, perSecond: SEARCHES_PER_SECOND }
table[`${searchPage} at ${SEARCHES_PER_SECOND} a second`] = row(await loadAt(base, pages[searchPage] ?? [], calm))
await buyAtOnce(databaseUrl, port, SHOPPERS, WARM_SECONDS * 2)
const bought = await buyAtOnce(databaseUrl, port, SHOPPERS, seconds * 2)
table['cash purchase, two vendors'] = purchaseRow(bought)
const replayed = await replayPurchases(databaseUrl, SHOPPERS, PURCHASES_PER_SHELF)
table[`its ${replayed.statements} statements by pg alone`] = { 'per second': round(replayed.perSecond), '% of bare': percent(replayed.perSecond) }
console.log(`\n${webProcesses} web processes, ${CONNECTIONS} connections, ${slugs.length} of the products, ${seconds} s each; a purchase is five requests by one of ${SHOPPERS} shoppers.`)
console.table(table)
console.log(`Purchases over HTTP reach ${Math.round((bought.perSecond / replayed.perSecond) * 100)} % of what the database alone does with their statements.`)
console.log(`Memory of the server after the run: ${memoryOfGroup(market)} MB in all its processes (PostgreSQL apart).`)

const shopper = new Browser('127.0.0.1', port)
for (const { variantId } of pickTwo(await readOffers(databaseUrl), 0)) await shopper.post(paths.cart(), { intent: 'put', variantId, quantity: '1' })
const weighed = { home: paths.home(), category: paths.category('ca-phe'), product: paths.product(slugs[0] ?? ''), cart: paths.cart(), checkout: paths.checkout() }
const weights: Record<string, Awaited<ReturnType<typeof weigh>>> = {}
for (const [name, path] of Object.entries(weighed)) weights[name] = await weigh(base, path, shopper.cookie)
shopper.close()
console.log('\nBytes after gzip (JavaScript at most 112,640, CSS at most 20,480):')
console.table(weights)
run('npx tsx app/check-invariants.ts', { ...env, DATABASE_URL: databaseUrl })
await stopProcess(market)
await buyAfterYears()

/** The same purchases in a copy of the database with many past orders. */
async function buyAfterYears(): Promise<void> {
  const folder = `${dataDir}-past`
  if (process.env.DATABASE_URL) return console.log('Past orders are measured only with the embedded database: they go into a copy of it.')
  // With its owners: PostgreSQL runs as another account than root.
  if (!existsSync(folder)) run(`cp -a '${dataDir}' '${folder}'`, {})
  const years = await startProcess(startCommand(), { ...env, DATA_DIR: folder, NODE_ENV: 'production', PORT: String(port), WEB_PROCESSES: webProcesses }, `${base}/readyz`)
  try {
    const url = runningMarket(folder)
    const count = await addPastOrders(url, PAST_ORDERS)
    await buyAtOnce(url, port, SHOPPERS, WARM_SECONDS * 2)
    const after = await buyAtOnce(url, port, SHOPPERS, seconds * 2)
    console.log(`\nThe same purchases beside ${count} past ones:`)
    console.table({ before: purchaseRow(bought), after: purchaseRow(after) })
  } finally {
    await stopProcess(years)
  }
}

function purchaseRow({ perSecond, p50, p95, p99, failed }: PurchaseLoad): Record<string, string | number> {
  return { 'per second': round(perSecond), '% of bare': percent(perSecond), 'p50 ms': round(p50), 'p95 ms': round(p95), 'p99 ms': round(p99), 'failed': JSON.stringify(failed) }
}

function row(measured: Load): Record<string, string | number> {
  const { perSecond, p50, p95, p99, bytes, failed } = measured
  return { 'per second': round(perSecond), '% of bare': percent(perSecond), 'p50 ms': round(p50), 'p95 ms': round(p95), 'p99 ms': round(p99), 'KB': round(bytes / 1024), failed }
}

function percent(perSecond: number): number {
  return Math.round((perSecond / yardstick.perSecond) * 1000) / 10
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function run(command: string, extra: Record<string, string>): void {
  const { status } = spawnSync('sh', ['-c', command], { stdio: 'inherit', env: { ...process.env, ...extra } })
  if (status !== 0) process.exit(status ?? 1)
}

async function productSlugs(): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ slug: string }>(`SELECT slug FROM search_document WHERE NOT age_restricted ORDER BY product_id LIMIT 500`)
  await client.end()
  return rows.map(({ slug }) => slug)
}
