import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { applyMigrations, draftMigration } from '#app/platform/schema-engine.server.ts'
import { useWorld } from '#tests/support/database.ts'

const here = useWorld()

const COLUMNS = `
  SELECT table_name, column_name, data_type, is_nullable, coalesce(column_default, '') AS column_default
  FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
  ORDER BY table_name, column_name`

test('the migrations lead to exactly the columns that the schema describes', async () => {
  const migrated = await here.world.opened.pool.query(COLUMNS)
  const name = `schema_${process.pid}`
  await inMaintenance(`CREATE DATABASE ${name}`)
  const url = new URL(inject('maintenanceUrl'))
  url.pathname = `/${name}`
  const fresh = new pg.Client({ connectionString: url.href })
  try {
    await fresh.connect()
    await fresh.query(await draftMigration(url.href))
    const described = await fresh.query(COLUMNS)
    expect(migrated.rows).toEqual(described.rows)
  } finally {
    await fresh.end()
    await inMaintenance(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  }
})

test('a database with all migrations is left alone, and one that lacks a migration is not taken for it', async () => {
  const { databaseUrl, opened } = here.world
  expect(await applyMigrations(databaseUrl)).toEqual([])
  await opened.pool.query(`DELETE FROM _prisma_migrations WHERE migration_name = '20261123130000_search_listening'`)
  await expect(applyMigrations(databaseUrl)).rejects.toThrow()
})

test.each(['audit_event', 'stock_move', 'payment_event', 'ledger_posting', 'ledger_entry'])('%s is append-only', async (table) => {
  const { rows } = await here.world.opened.pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_trigger WHERE tgrelid = $1::regclass AND tgname = $2`,
    [table, `${table}_append_only`],
  )
  expect(rows[0]?.count).toBe(1)
})

async function inMaintenance(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('maintenanceUrl') })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}
