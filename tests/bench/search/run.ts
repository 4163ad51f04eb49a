import { parseArgs } from 'node:util'
import { connectMeilisearch } from '#app/adapters/search/meilisearch-connection.server.ts'
import { meilisearch } from '#app/adapters/search/meilisearch.server.ts'
import { meilisearchServer } from '#app/adapters/search/meilisearch-writing.server.ts'
import { postgresSearch } from '#app/adapters/search/postgres.server.ts'
import { boot } from '#app/boot.server.ts'
import type { SearchIndex } from '#app/domain/search/rules/search-index.ts'
import { repairSearchServer } from '#app/domain/search/use-cases/repair-search-server.server.ts'
import { readConfig } from '#app/platform/config.server.ts'
import { askAtOnce, type Asked } from './ask-at-once.ts'
import type { Server } from './processor-time.ts'
import { questions, unfinished } from './questions.ts'

// `npm run bench:search [-- --seconds 5 --connections 20 --only meilisearch]`: both adapters of the search port on the
// database in DATA_DIR (see `seed:large`), Meilisearch when MEILI_URL is set. Processor time per question says what a
// busy machine hides.
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '5' }, connections: { type: 'string', default: '20' }, only: { type: 'string', default: '' } },
})
const [seconds, connections] = [Number(values.seconds), Number(values.connections)]
const { services, stop } = await boot(readConfig({ DATA_DIR: '.data/bench', DEMO: 'false', LOG_LEVEL: 'error', MEILI_PREFIX: 'bench', ...process.env }))
const { MEILI_URL: url, MEILI_KEY: key, MEILI_PREFIX: prefix } = services.config

const adapters: { name: string; server: Server; index: SearchIndex }[] = [{ name: 'postgres', server: { parent: await postmaster() }, index: postgresSearch(services) }]
if (url) {
  const connection = connectMeilisearch({ url, key, prefix, deadlineMs: 5_000 })
  const { rows, missing } = await repairSearchServer(services, meilisearchServer(connection))
  console.log(`Meilisearch: ${rows} rows, ${missing.length} were missing`)
  adapters.push({ name: 'meilisearch', server: { name: 'meilisearch' }, index: meilisearch(services, connection) })
} else console.warn('NOT RUN: Meilisearch. Set MEILI_URL and MEILI_KEY to run it.')

const table: Record<string, Record<string, number>> = {}
for (const { name, server, index } of adapters.filter(({ name }) => values.only === '' || name === values.only)) {
  for (const [what, asked] of Object.entries(questions)) {
    // V8 compiles what it sees often.
    await askAtOnce(asked, (query) => index.search(query), { connections, seconds, server })
    table[`${name}: ${what}`] = row(await askAtOnce(asked, (query) => index.search(query), { connections, seconds, server }))
  }
  table[`${name}: suggestions`] = row(await askAtOnce(unfinished, (text) => index.suggest(text, false), { connections, seconds, server }))
}
console.log(`${await services.db.searchDocument.count()} products, ${connections} questions at a time, ${seconds} s each; times in milliseconds`)
console.table(table)
await stop()
process.exit(0)

/** The process that starts PostgreSQL's other processes. */
async function postmaster(): Promise<number> {
  const [row] = await services.db.$queryRaw<{ pid: string }[]>`SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1) AS pid`
  return Number(row?.pid)
}

function row({ perSecond, p50, p95, p99, failed, ours, theirs }: Asked): Record<string, number> {
  const round = (value: number) => Math.round(value * 100) / 100
  return { 'per second': Math.round(perSecond), 'p50': round(p50), 'p95': round(p95), 'p99': round(p99), failed, 'our processor': round(ours), 'its processor': round(theirs) }
}
