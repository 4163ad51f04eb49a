import type pg from 'pg'
import type { Prisma, PrismaClient } from '#prisma/generated/client.ts'
import { statement, statementOf } from './sql-statement.server.ts'

type Rows = Record<string, unknown>[]
type Raw = Pick<PrismaClient, '$queryRaw' | '$executeRaw' | '$queryRawUnsafe' | '$executeRawUnsafe'>

/**
 * The raw statements of a Prisma client, sent by `pg` itself: Prisma's engine costs several times what the smaller
 * statements cost. Same parameters, same results.
 */
export function rawBy(send: (query: pg.QueryConfig) => Promise<pg.QueryResult<Record<string, unknown>>>): Raw {
  const rows = async (query: pg.QueryConfig): Promise<Rows> => (await send(query)).rows
  const count = async (query: pg.QueryConfig): Promise<number> => (await send(query)).rowCount ?? 0
  type Given = [query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]]
  const raw = {
    $queryRaw: (...[query, ...values]: Given) => rows(statementOf(query, values)),
    $executeRaw: (...[query, ...values]: Given) => count(statementOf(query, values)),
    $queryRawUnsafe: (text: string, ...values: unknown[]) => rows(statement(text, values)),
    $executeRawUnsafe: (text: string, ...values: unknown[]) => count(statement(text, values)),
  }
  // Prisma's promises differ only in that they wait to be awaited.
  return raw as unknown as Raw
}

type Socket = { cork(): void; uncork(): void }

/** Sends on this connection; what is sent within one turn of the event loop travels together. */
export function sendBy(client: pg.PoolClient) {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  let isCorked = false
  return (query: pg.QueryConfig): Promise<pg.QueryResult<Record<string, unknown>>> => {
    if (!isCorked) {
      isCorked = true
      stream.cork()
      process.nextTick(() => {
        isCorked = false
        stream.uncork()
      })
    }
    return client.query(query)
  }
}
