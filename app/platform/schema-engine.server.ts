import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine, SchemaFilter } from '@prisma/schema-engine-wasm'

const prismaFolder = join(process.cwd(), 'prisma')
const nothingExternal: SchemaFilter = { externalTables: [], externalEnums: [] }

/**
 * Applies what is missing from `prisma/migrations`; returns the names of the migrations it applied. The engine holds some
 * 80 MB as long as the process lives, so it is not even loaded when nothing is missing.
 */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  if (await isUpToDate(databaseUrl)) return []
  return withEngine(databaseUrl, async (engine) => {
    const done = await engine.applyMigrations({ migrationsList: readMigrations(), filters: nothingExternal })
    return done.appliedMigrationNames
  })
}

/** Whether the database has run exactly our migrations, by Prisma's own table and checksums. */
async function isUpToDate(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows: tables } = await client.query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known`)
    if (!tables[0].known) return false
    const { rows } = await client.query<{ told: string }>(
      `SELECT migration_name || ' ' || checksum AS told FROM _prisma_migrations
       WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL ORDER BY migration_name COLLATE "C"`,
    )
    const ours = readMigrations().migrationDirectories.map(({ path, migrationFile: { content } }) => `${path} ${checksum(String(content.value))}`)
    return JSON.stringify(rows.map(({ told }) => told)) === JSON.stringify(ours)
  } finally {
    await client.end()
  }
}

function checksum(script: string): string {
  return createHash('sha256').update(script).digest('hex')
}

type SchemaFiles = [path: string, content: string][]

/** The SQL that leads from one version of `prisma/schema` (by default: nothing) to the one in the work tree. */
export function draftMigration(databaseUrl: string, before: SchemaFiles = []): Promise<string> {
  const target = (files: SchemaFiles) =>
    ({ tag: 'schemaDatamodel', files: files.map(([path, content]) => ({ path, content })) }) as const
  return withEngine(databaseUrl, async (engine) => {
    const { stdout } = await engine.diff({
      from: before.length === 0 ? { tag: 'empty' } : target(before),
      to: target(readSchema()),
      script: true,
      exitCode: null,
      filters: nothingExternal,
    })
    return stdout ?? ''
  })
}

/**
 * Prisma's own schema engine in its WASM build. The CLI's is a binary fetched at install, which a closed network
 * refuses; this one keeps the same `_prisma_migrations` table, so the CLI works too where it can.
 */
async function withEngine<Result>(databaseUrl: string, work: (engine: SchemaEngine) => Promise<Result>): Promise<Result> {
  loadedGlue ??= loadGlue()
  const { SchemaEngine: Engine } = await loadedGlue
  const scripts = new WholeScripts({ connectionString: databaseUrl })
  const engine = await Engine.new({ datamodels: readSchema() }, () => {}, bindMigrationAwareSqlAdapterFactory(scripts))
  try {
    return await work(engine)
  } finally {
    engine.free()
    await scripts.closeAll()
  }
}

/** The stock adapter cuts a migration at every semicolon, also inside function bodies and comments. */
class WholeScripts extends PrismaPg {
  /** Freeing the engine leaves its connections open. */
  private readonly pools = new Set<pg.Pool>()

  override async connect() {
    const adapter = await super.connect()
    const pool = adapter.underlyingDriver()
    this.pools.add(pool)
    adapter.executeScript = async (script) => void (await pool.query(script))
    return adapter
  }

  async closeAll(): Promise<void> {
    for (const pool of this.pools) if (!pool.ended) await pool.end()
  }
}

type Glue = typeof import('@prisma/schema-engine-wasm/schema_engine_bg')

/** Once per process: the glue keeps views into the memory of one instance. */
let loadedGlue: Promise<Glue> | undefined

/** The package's entry imports the .wasm file as a module, which Node 20 cannot, so the halves are bound by hand. */
async function loadGlue(): Promise<Glue> {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const module = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')))
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports })
  glue.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return glue
}

function readSchema(): SchemaFiles {
  const folder = join(prismaFolder, 'schema')
  return readdirSync(folder).map((file) => [join(folder, file), readFileSync(join(folder, file), 'utf8')])
}

function readMigrations(): MigrationList {
  const baseDir = join(prismaFolder, 'migrations')
  const folders = readdirSync(baseDir, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return {
    baseDir,
    lockfile: { path: './migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: folders
      .map(({ name }) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: readFileSync(join(baseDir, name, 'migration.sql'), 'utf8') },
        },
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
}
