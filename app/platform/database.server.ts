import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import type { Prisma, PrismaClient } from '#prisma/generated/client.ts'
import { rawBy, sendByAny } from './direct-sql.server.ts'
import { joiningPrisma, type JoiningPrisma } from './joining-prisma.server.ts'
import { ownTransaction } from './own-transaction.server.ts'

export type Database = PrismaClient
/** What a store gets: the same queries, inside one transaction. */
export type Transaction = Prisma.TransactionClient

export type OpenDatabase = { database: Database; pool: pg.Pool; close(): Promise<void> }

/**
 * Opens a pool of `connections` to PostgreSQL and Prisma on top of it. Raw statements and transactions go past Prisma,
 * straight to `pg`: they are what the busy pages and the checkout are made of.
 */
export function openDatabase(url: string, connections: number): OpenDatabase {
  // Kept as long as the process: a new connection has to plan every statement again, and a clock for each idle one costs too.
  const choices = { connectionString: url, max: connections, idleTimeoutMillis: 0, pipeline: true, application_name: 'cho-ba-tinh' }
  const pool = new pg.Pool(choices)
  // A connection that dies while idle (the database restarts) must not take the process with it.
  pool.on('error', () => {})
  countQueries(pool)
  const prisma = joiningPrisma(pool)
  return {
    database: past(prisma, pool),
    pool,
    close: async () => {
      await prisma.client.$disconnect()
      await pool.end()
    },
  }
}

function past(prisma: JoiningPrisma, pool: pg.Pool): Database {
  const own: Record<string | symbol, unknown> = {
    ...rawBy(sendByAny(pool)),
    $transaction: (work: (tx: Transaction) => Promise<unknown>, choices?: object) => ownTransaction({ pool, prisma }, work, choices),
  }
  return new Proxy(prisma.client, { get: (target, name) => (name in own ? own[name] : Reflect.get(target, name)) })
}

export type SentStatement = { text: string; values: unknown[] }

const watching = new AsyncLocalStorage<SentStatement[]>()

/**
 * Runs `work` and returns, beside its result, the SQL it sent: tests assert a fixed number on list pages, the bench sends
 * the same again without the market around it.
 */
export async function watchQueries<Result>(work: () => Promise<Result>): Promise<{ result: Result; queries: string[]; sent: SentStatement[] }> {
  const sent: SentStatement[] = []
  const result = await watching.run(sent, work)
  return { result, queries: sent.map(({ text }) => text), sent }
}

function countQueries(pool: pg.Pool): void {
  pool.on('connect', (client) => {
    // A connection in use tells its holder by failing the query; what it says after that has nobody to listen.
    client.on('error', () => {})
    const send = client.query.bind(client) as (...args: unknown[]) => unknown
    client.query = ((...args: unknown[]) => {
      const [asked] = args
      const { text, values = [] } = typeof asked === 'string' ? { text: asked } : (asked as Partial<SentStatement>)
      if (text) watching.getStore()?.push({ text, values })
      return send(...args)
    }) as typeof client.query
  })
}
