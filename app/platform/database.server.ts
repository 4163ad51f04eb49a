import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient, type Prisma } from '#prisma/generated/client.ts'

export type Database = PrismaClient
/** What a store gets: the same queries, inside one transaction. */
export type Transaction = Prisma.TransactionClient

export type OpenDatabase = { database: Database; pool: pg.Pool; close(): Promise<void> }

/** Opens a pool of `connections` to PostgreSQL and Prisma on top of it. */
export function openDatabase(url: string, connections: number): OpenDatabase {
  const pool = new pg.Pool({ connectionString: url, max: connections, application_name: 'cho-ba-tinh' })
  // A connection that dies while idle (the database restarts) must not take the process with it.
  pool.on('error', () => {})
  countQueries(pool)
  const database = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: statementNames() }) })
  return {
    database,
    pool,
    close: async () => {
      await database.$disconnect()
      await pool.end()
    },
  }
}

/** Enough for every statement of the market; texts beyond (lists of varying length) are planned anew each time. */
const MOST_STATEMENTS = 500

/** Names for prepared statements: planning the larger reads costs as much as running them, so each connection plans once. */
function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= MOST_STATEMENTS) return ''
    const name = `s${names.size}`
    names.set(sql, name)
    return name
  }
}

const counter = new AsyncLocalStorage<{ queries: string[] }>()

/** Runs `work` and returns, beside its result, the SQL it sent: tests assert a fixed number on list pages. */
export async function watchQueries<Result>(work: () => Promise<Result>): Promise<{ result: Result; queries: string[] }> {
  const seen = { queries: [] as string[] }
  const result = await counter.run(seen, work)
  return { result, queries: seen.queries }
}

function countQueries(pool: pg.Pool): void {
  pool.on('connect', (client) => {
    const send = client.query.bind(client) as (...args: unknown[]) => unknown
    client.query = ((...args: unknown[]) => {
      const [text] = args
      const sql = typeof text === 'string' ? text : (text as { text?: string }).text
      if (sql) counter.getStore()?.queries.push(sql)
      return send(...args)
    }) as typeof client.query
  })
}
