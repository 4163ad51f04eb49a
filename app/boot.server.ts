import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { sealRefundAccounts } from '#app/domain/payments/use-cases/seal-refund-accounts.server.ts'
import { sealInvoiceBuyers } from '#app/domain/settlement/use-cases/seal-invoice-buyers.server.ts'
import { sealPersonalIds } from '#app/domain/vendors/use-cases/seal-personal-ids.server.ts'
import { prepareJobs } from '#app/jobs/worker.server.ts'
import type { Config } from '#app/platform/config.server.ts'
import { openDatabase, type OpenDatabase } from '#app/platform/database.server.ts'
import { startEmbeddedPostgres } from '#app/platform/embedded-postgres.server.ts'
import { applyMigrations } from '#app/platform/schema-engine.server.ts'
import { createServices, type Services } from '#app/chosen-adapters.server.ts'

export type Booted = { services: Services; opened: OpenDatabase; databaseUrl: string; stop(): Promise<void> }

/** Brings up database, migrations, queue and services; what the web server, the worker and the scripts share. */
export async function boot(config: Config): Promise<Booted> {
  const embedded = config.DATABASE_URL ? null : await startEmbeddedPostgres(config.DATA_DIR)
  const databaseUrl = config.DATABASE_URL ?? (await createIfMissing(embedded?.url ?? '', 'market'))
  await applyMigrations(databaseUrl)
  const opened = openDatabase(databaseUrl, config.DATABASE_POOL)
  await prepareJobs(opened.pool)
  const services = createServices({
    config,
    opened,
    publicUrl: (config.PUBLIC_URL ?? `http://localhost:${config.PORT}`).replace(/\/$/, ''),
    sandboxSecret: config.SANDBOX_SECRET ?? keptSecret(config.DATA_DIR, 'sandbox-secret'),
    linkSecret: config.LINK_SECRET ?? keptSecret(config.DATA_DIR, 'link-secret'),
    sealingSecret: config.SEALING_SECRET ?? keptSecret(config.DATA_DIR, 'sealing-secret'),
  })
  for (const seal of [sealPersonalIds, sealInvoiceBuyers, sealRefundAccounts]) await seal(services)
  return {
    services,
    opened,
    databaseUrl,
    stop: async () => {
      await opened.close()
      await embedded?.stop()
    },
  }
}

async function createIfMissing(maintenanceUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: maintenanceUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
  const url = new URL(maintenanceUrl)
  url.pathname = `/${name}`
  return url.href
}

/** A secret made on first start and kept beside the embedded database. */
function keptSecret(dataDir: string, name: string): string {
  const file = join(dataDir, name)
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}
