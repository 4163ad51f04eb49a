import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { prepareJobs } from '#app/jobs/worker.server.ts'
import { startEmbeddedPostgres } from '#app/platform/embedded-postgres.server.ts'
import { applyMigrations } from '#app/platform/schema-engine.server.ts'
import { fillReferenceData } from '#prisma/seed/reference-data.ts'
import { openDatabase } from '#app/platform/database.server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    maintenanceUrl: string
    templateName: string
  }
}

/** Nothing in a test survives a crash, so the server need not wait for the disk. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** One PostgreSQL for the run, with a migrated template that every test file clones (about 40 ms). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL
    ? { url: process.env.TEST_DATABASE_URL, stop: async () => {} }
    : await startEmbeddedPostgres(process.env.TEST_DATA_DIR ?? '.data/test', FAST)
  const templateName = await makeTemplate(server.url)
  project.provide('maintenanceUrl', server.url)
  project.provide('templateName', templateName)
  return () => server.stop()
}

async function makeTemplate(maintenanceUrl: string): Promise<string> {
  const name = `template_${fingerprint()}`
  const client = new pg.Client({ connectionString: maintenanceUrl })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock(7251)')
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) {
      await client.query(`DROP DATABASE IF EXISTS ${name}_unfinished`)
      await client.query(`CREATE DATABASE ${name}_unfinished`)
      const url = new URL(maintenanceUrl)
      url.pathname = `/${name}_unfinished`
      await applyMigrations(url.href)
      const opened = openDatabase(url.href, 2)
      await prepareJobs(opened.pool)
      await fillReferenceData(opened.database)
      await opened.close()
      await client.query(`ALTER DATABASE ${name}_unfinished RENAME TO ${name}`)
    }
  } finally {
    await client.end()
  }
  return name
}

/** Of everything that ends up in the template. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const folder of ['prisma/migrations', 'prisma/seed/data']) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) hash.update(readFileSync(join(entry.parentPath, entry.name)))
    }
  }
  hash.update(readFileSync('prisma/seed/reference-data.ts'))
  return hash.digest('hex').slice(0, 12)
}
