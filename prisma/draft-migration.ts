import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '#app/platform/config.server.ts'
import { startEmbeddedPostgres } from '#app/platform/embedded-postgres.server.ts'
import { draftMigration } from '#app/platform/schema-engine.server.ts'

// `npm run migrate:draft -- name`: writes the SQL from the committed prisma/schema to the one in the work tree.
const name = process.argv[2]
if (!name) throw new Error('Say what the migration does: npm run migrate:draft -- add_member_shares')
const config = readConfig(process.env)
const embedded = config.DATABASE_URL ? null : await startEmbeddedPostgres(config.DATA_DIR)
const sql = await draftMigration(config.DATABASE_URL ?? embedded?.url ?? '', committedSchema())
if (sql.trim() === '') console.log('The schema has not changed since the last commit.')
else {
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const folder = join('prisma/migrations', `${stamp}_${name.replaceAll(/\W+/g, '_')}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'migration.sql'), sql)
  console.log(`Wrote ${folder}/migration.sql – read it, add what Prisma cannot say, then start the app.`)
}
await embedded?.stop()

function committedSchema(): [string, string][] {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' })
  return git('ls-tree', '--name-only', 'HEAD', 'prisma/schema/')
    .trim()
    .split('\n')
    .map((path) => [path, git('show', `HEAD:${path}`)])
}
