import type pg from 'pg'
import { Prisma } from '#prisma/generated/client.ts'
import { rawBy, sendBy } from './direct-sql.server.ts'
import type { JoiningPrisma } from './joining-prisma.server.ts'

type Transaction = Prisma.TransactionClient
/**
 * What is done within a transaction is found by ids. PostgreSQL would plan every statement with a list of ids anew each
 * time, which costs several times what running it costs.
 */
const BY_ID = 'SET LOCAL plan_cache_mode = force_generic_plan'

type Choices = { maxWait?: number; timeout?: number; isolationLevel?: Prisma.TransactionIsolationLevel }

/**
 * Runs `work` in a transaction on one connection. Raw statements go straight to it; Prisma joins when one of its models
 * is first asked for, because its own transactions cost more than the statements in them.
 */
export async function ownTransaction<Result>(
  { pool, prisma }: { pool: pg.Pool; prisma: JoiningPrisma },
  work: (tx: Transaction) => Promise<Result>,
  { maxWait = 2_000, timeout = 5_000, isolationLevel }: Choices = {},
): Promise<Result> {
  const client = await connectWithin(pool, maxWait)
  const send = sendBy(client)
  const guest = prisma.on(client, timeout)
  const say = (text: string) => send({ text })
  let isOver = false
  try {
    // Not waited for: it travels with the first statement.
    const begun = say(`BEGIN${isolationLevel ? ` ISOLATION LEVEL ${isolationLevel.replace(/(?<=[a-z])(?=[A-Z])/, ' ')}` : ''}; ${BY_ID}`)
    begun.catch(() => {})
    const result = await within(timeout, work(transactionOf(send, guest.joined)))
    await guest.leave()
    await begun
    await say('COMMIT')
    isOver = true
    return result
  } catch (error) {
    const left = guest.leave()
    if (error instanceof TooLate) throw error
    await left
    isOver = await say('ROLLBACK').then(() => true, () => false)
    throw error
  } finally {
    // A connection in an unknown state is closed, and PostgreSQL rolls back.
    client.release(!isOver)
  }
}

function transactionOf(send: ReturnType<typeof sendBy>, joined: () => Promise<{ tx: Transaction }>): Transaction {
  const raw = rawBy(send) as unknown as Record<string | symbol, unknown>
  const modelOf = (name: string) =>
    new Proxy({}, {
      get: (_, method: string) => async (...given: unknown[]) => {
        const { tx } = await joined()
        return (tx as unknown as Record<string, Record<string, (...given: unknown[]) => unknown>>)[name]?.[method]?.(...given)
      },
    })
  return new Proxy(raw, {
    get: (own, name) => (name in own || typeof name === 'symbol' || name === 'then' ? own[name] : modelOf(name)),
  }) as unknown as Transaction
}

class TooLate extends Prisma.PrismaClientKnownRequestError {
  constructor(message: string) {
    super(message, { code: 'P2028', clientVersion: Prisma.prismaVersion.client })
  }
}

async function connectWithin(pool: pg.Pool, ms: number): Promise<pg.PoolClient> {
  const connecting = pool.connect()
  try {
    return await within(ms, connecting)
  } catch (error) {
    if (error instanceof TooLate) connecting.then((client) => client.release(), () => {})
    throw error
  }
}

function within<Value>(ms: number, waited: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate(`Waited for a transaction for more than ${ms} ms`)), ms)
  })
  return Promise.race([waited, tooLate]).finally(() => clearTimeout(timer))
}
