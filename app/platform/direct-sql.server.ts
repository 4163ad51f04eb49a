import type pg from 'pg'
import type { Prisma, PrismaClient } from '#prisma/generated/client.ts'
import { OwnQuery, type AnyStatement } from './own-query.server.ts'
import { statement, statementOf } from './sql-statement.server.ts'

type Rows = Record<string, unknown>[]
type Answer = pg.QueryResult<Record<string, unknown>>
type Raw = Pick<PrismaClient, '$queryRaw' | '$executeRaw' | '$queryRawUnsafe' | '$executeRawUnsafe'>

/**
 * The raw statements of a Prisma client, sent by `pg` itself: Prisma's engine costs several times what the smaller
 * statements cost. Same parameters, same results.
 */
export function rawBy(send: (query: AnyStatement) => Promise<Answer>): Raw {
  const rows = async (query: AnyStatement): Promise<Rows> => (await send(query)).rows
  const count = async (query: AnyStatement): Promise<number> => (await send(query)).rowCount ?? 0
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
  return (query: AnyStatement): Promise<Answer> => {
    if (!isCorked) {
      isCorked = true
      stream.cork()
      process.nextTick(() => {
        isCorked = false
        stream.uncork()
      })
    }
    return answerTo((answered) => client.query(new OwnQuery(query, answered)))
  }
}

/** Sends on any connection of the pool. */
export function sendByAny(pool: pg.Pool) {
  return (query: AnyStatement): Promise<Answer> => pool.query(new OwnQuery(query) as never)
}

/** The trace of a refused statement leads to who sent it, and not to the socket that brought the refusal. */
function answerTo(send: (answered: (error: Error | undefined, result: unknown) => void) => void): Promise<Answer> {
  const answer = new Promise<Answer>((resolve, reject) => send((error, result) => (error ? reject(error) : resolve(result as Answer))))
  return answer.catch((error: Error) => {
    Error.captureStackTrace(error)
    throw error
  })
}
