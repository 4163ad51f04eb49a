import pg from 'pg'
import { postgresSearch } from '#app/adapters/search/postgres.server.ts'
import { announcer } from '#app/jobs/announce.server.ts'
import { prepareJobs } from '#app/jobs/worker.server.ts'
import { openDatabase } from '#app/platform/database.server.ts'
import { startEmbeddedPostgres } from '#app/platform/embedded-postgres.server.ts'
import { movableClock } from '#app/platform/clock.ts'
import { applyMigrations } from '#app/platform/schema-engine.server.ts'
import { createSealing } from '#app/platform/sealing.server.ts'
import { fillReferenceData } from '#prisma/seed/reference-data.ts'
import { fillRelevanceMarket } from './fill-market.ts'
import { byKind, figuresOf, measureRelevance, type Outcome } from './measure.ts'

// `npm run search:relevance [-- --misses]`: every judged query on the demo market, in a database of its own.
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
  const outcomes = await measureRelevance(postgresSearch(core))
  print('PostgreSQL, tuned on these two thirds', outcomes.filter(({ heldOut }) => !heldOut))
  print('PostgreSQL, the third held out', outcomes.filter(({ heldOut }) => heldOut))
  print('PostgreSQL, all', outcomes)
  if (process.argv.includes('--misses')) printMisses(outcomes.filter(({ heldOut }) => !heldOut))
  await opened.close()
} finally {
  await maintain(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await server.stop()
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
