import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { startEmbeddedPostgres } from '#app/platform/embedded-postgres.server.ts'

// The server under the browser tests: the built app on a fresh demo market. Pictures of an earlier run are kept.
const dataDir = '.data/journeys'
if (process.env.KEEP_JOURNEY_MARKET !== '1') {
  const server = await startEmbeddedPostgres(dataDir, { fsync: 'off', synchronous_commit: 'off' })
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query('DROP DATABASE IF EXISTS market WITH (FORCE)')
  await client.end()
  await server.stop()
}
process.env.NODE_ENV = 'production'
process.env.DATA_DIR = dataDir
process.env.DEMO = 'true'
process.env.LOG_LEVEL ??= 'error'
process.env.PUBLIC_URL = `http://localhost:${process.env.PORT}`
const { start } = (await import(pathToFileURL(resolve('build/server/index.js')).href)) as typeof import('#app/main.server.ts')
await start()
