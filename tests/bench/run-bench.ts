import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { paths } from '#app/paths.ts'
import { load, type Load } from './load.ts'
import { weigh } from './page-weight.ts'
import { memoryOfGroup, startCommand, startProcess, stopProcess } from './processes.ts'
import { buyAtOnce } from './purchases.ts'

// `npm run bench`: pages and purchases over HTTP on 10,000 products, beside a bare node:http server in the same run.
const dataDir = process.env.DATA_DIR ?? '.data/bench'
const webProcesses = process.env.WEB_PROCESSES ?? '2'
const seconds = Number(process.env.BENCH_SECONDS ?? 8)
const CONNECTIONS = 20
const SHOPPERS = 10
const port = 4510
const barePort = 4511
const base = `http://127.0.0.1:${port}`
const env = { DATA_DIR: dataDir, DEMO: 'false', LOG_LEVEL: 'error' }

if (!existsSync(join(dataDir, 'postgres'))) run('npx tsx prisma/seed/seed-large.ts --products 10000 --vendors 600', env)
if (!existsSync('build/server/index.js')) run('npx remix vite:build', {})

const bare = await startProcess('npx tsx tests/bench/bare-server.ts', { PORT: String(barePort) }, `http://127.0.0.1:${barePort}/`)
const yardstick = await load(`http://127.0.0.1:${barePort}`, ['/'], CONNECTIONS, seconds)
await stopProcess(bare)

const market = await startProcess(startCommand(), { ...env, NODE_ENV: 'production', PORT: String(port), WEB_PROCESSES: webProcesses }, `${base}/readyz`)
const databaseUrl = process.env.DATABASE_URL ?? embeddedUrl()
const slugs = await productSlugs()
const categories = ['trai-cay-tuoi', 'hai-san', 'rau-cu', 'nuoc-mam-gia-vi', 'che-bien-trai-cay', 'ca-phe', 'tra', 'duoc-lieu']
const pages: Record<string, string[]> = {
  'product page': slugs.map((slug) => paths.product(slug)),
  'category page with facets': categories.flatMap((slug) => ['', '?vung=lam-dong', '?con_hang=1', '?trang=2'].map((query) => paths.category(slug) + query)),
  'search page with facets': ['nuoc mam', 'thanh long', 'ca phe', 'muc mot nang', 'trà ô long'].map((text) => paths.search(text)),
  'home page': [paths.home()],
}

for (const list of Object.values(pages)) await load(base, list, CONNECTIONS, 2)
const table: Record<string, Record<string, string | number>> = { 'bare node:http': row(yardstick) }
for (const [name, list] of Object.entries(pages)) table[name] = row(await load(base, list, CONNECTIONS, seconds))
const bought = await buyAtOnce(databaseUrl, port, SHOPPERS, seconds * 2)
table['cash purchase, two vendors'] = {
  'per second': round(bought.perSecond),
  '% of bare': percent(bought.perSecond),
  'p50 ms': round(bought.p50),
  'p97.5 ms': round(bought.p95),
  'p99 ms': round(bought.p99),
  failed: JSON.stringify(bought.failed),
}
console.log(`\n${webProcesses} web processes, ${CONNECTIONS} connections, ${slugs.length} of the products, ${seconds} s each; a purchase is five requests by one of ${SHOPPERS} shoppers.`)
console.table(table)
console.log(`Memory of the server after the run: ${memoryOfGroup(market)} MB in all its processes (PostgreSQL apart).`)

const weights: Record<string, Awaited<ReturnType<typeof weigh>>> = {}
for (const [name, path] of Object.entries({ home: paths.home(), category: paths.category('ca-phe'), product: paths.product(slugs[0] ?? ''), cart: paths.cart() })) {
  weights[name] = await weigh(base, path)
}
console.log('\nBytes after gzip (JavaScript at most 112,640, CSS at most 20,480):')
console.table(weights)
run('npx tsx app/check-invariants.ts', { ...env, DATABASE_URL: databaseUrl })
await stopProcess(market)

function row(measured: Load): Record<string, string | number> {
  const { perSecond, p50, p97, p99, bytes, failed } = measured
  return { 'per second': round(perSecond), '% of bare': percent(perSecond), 'p50 ms': p50, 'p97.5 ms': p97, 'p99 ms': p99, 'KB': round(bytes / 1024), failed }
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

function embeddedUrl(): string {
  const folder = join(dataDir, 'postgres')
  const port5 = readFileSync(join(folder, 'cluster/postmaster.pid'), 'utf8').split('\n')[3]
  return `postgresql://market:${readFileSync(join(folder, 'password'), 'utf8').trim()}@127.0.0.1:${port5}/market`
}

async function productSlugs(): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ slug: string }>(`SELECT slug FROM search_document WHERE NOT age_restricted ORDER BY product_id LIMIT 500`)
  await client.end()
  return rows.map(({ slug }) => slug)
}
