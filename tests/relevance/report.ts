import pg from 'pg'
import { connectMeilisearch } from '#app/adapters/search/meilisearch-connection.server.ts'
import { meilisearch } from '#app/adapters/search/meilisearch.server.ts'
import { meilisearchServer } from '#app/adapters/search/meilisearch-writing.server.ts'
import { postgresSearch } from '#app/adapters/search/postgres.server.ts'
import type { SearchIndex } from '#app/domain/search/rules/search-index.ts'
import { repairSearchServer } from '#app/domain/search/use-cases/repair-search-server.server.ts'
import { announcer } from '#app/jobs/announce.server.ts'
import { prepareJobs } from '#app/jobs/worker.server.ts'
import { openDatabase } from '#app/platform/database.server.ts'
import { startEmbeddedPostgres } from '#app/platform/embedded-postgres.server.ts'
import { movableClock } from '#app/platform/clock.ts'
import { applyMigrations } from '#app/platform/schema-engine.server.ts'
import { createSealing } from '#app/platform/sealing.server.ts'
import { fillReferenceData } from '#prisma/seed/reference-data.ts'
import { fillRelevanceMarket } from './fill-market.ts'
import fresh from './fresh-queries.json' with { type: 'json' }
import intents from './intent-queries.json' with { type: 'json' }
import { byKind, figuresOf, measureRelevance, type Outcome } from './measure.ts'
import { sweepMeilisearch } from '#tests/support/sweep-meilisearch.ts'

// `npm run search:relevance [-- --misses --fresh]`: every judged query on the demo market, in a database of its own, and
// on Meilisearch when MEILI_URL is set. `--fresh` also asks those that nothing may ever be tuned on.
const { MEILI_URL: meiliUrl, MEILI_KEY: key } = process.env
const server = await startEmbeddedPostgres(process.env.TEST_DATA_DIR ?? '.data/test', { fsync: 'off', synchronous_commit: 'off' })
const name = `relevance_${process.pid}`
const url = new URL(server.url)
url.pathname = `/${name}`
await maintain(`CREATE DATABASE ${name}`)
try {
  await applyMigrations(url.href)
  const opened = openDatabase(url.href, 4)
  await prepareJobs(opened.pool)
  await fillReferenceData(opened.database)
  const core = { db: opened.database, sealing: createSealing('a secret that only this report seals with'), announce: announcer({}), clock: movableClock(new Date('2026-11-23T02:00:00Z')) }
  await fillRelevanceMarket(core)
  await report('PostgreSQL', postgresSearch(core))
  if (meiliUrl) {
    const connection = connectMeilisearch({ url: meiliUrl, key, prefix: name.replace('_', '-'), deadlineMs: 5_000 })
    await repairSearchServer(core, meilisearchServer(connection))
    await report('Meilisearch', meilisearch(core, connection))
    await sweepMeilisearch({ url: meiliUrl, key }, connection.prefix)
  } else console.warn('NOT RUN: Meilisearch. Set MEILI_URL and MEILI_KEY to run it.')
  await opened.close()
} finally {
  await maintain(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await server.stop()
}

async function report(adapter: string, index: SearchIndex): Promise<void> {
  const outcomes = await measureRelevance(index)
  print(`${adapter}, tuned on these two thirds`, outcomes.filter(({ heldOut }) => !heldOut))
  // But for `tour vườn nho`, which whoever wrote down farm visits had seen miss.
  print(`${adapter}, the third held out`, outcomes.filter(({ heldOut }) => heldOut))
  print(`${adapter}, all`, outcomes)
  if (process.argv.includes('--fresh')) {
    // Whoever wrote down the occasions had read the intents of both sets: those figures are not blind, the other kinds' are.
    print(`${adapter}, new queries (blind but for the kind intent)`, await measureRelevance(index, fresh))
    print(`${adapter}, occasions and uses, judged before the market knew any, by who then wrote them down`, await measureRelevance(index, intents))
  }
  if (process.argv.includes('--misses')) printMisses(outcomes.filter(({ heldOut }) => !heldOut))
}

function print(title: string, outcomes: readonly Outcome[]): void {
  const rows = [...byKind(outcomes), ['all', outcomes] as const].map(([kind, those]) => {
    const { queries, mrr, recall, zero } = figuresOf(those)
    return { kind, queries, 'MRR@10': mrr.toFixed(3), 'recall@24': recall.toFixed(3), 'nothing found': `${(zero * 100).toFixed(1)} %` }
  })
  console.log(`\n${title}`)
  console.table(rows)
}

/** Only of the two thirds that may be tuned on. */
function printMisses(outcomes: readonly Outcome[]): void {
  for (const { kind, text, firstRight, recall, found, best, didYouMean, answers } of outcomes) {
    if (firstRight !== 1 || recall < 0.6) console.log([kind, text, `first ${firstRight}`, `recall ${recall.toFixed(2)}`, `found ${found}`, best, didYouMean ?? '-', answers[0]].join(' | '))
  }
}

async function maintain(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
