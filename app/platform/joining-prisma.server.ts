import type pg from 'pg'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient, type Prisma } from '#prisma/generated/client.ts'
import { statementName } from './sql-statement.server.ts'

type Transaction = Prisma.TransactionClient

/** Prisma's part of a transaction that begins and ends elsewhere. */
type Guest = { joined(): Promise<{ tx: Transaction }>; leave(): Promise<void> }

/** A Prisma client on the pool that can also join a transaction of ours, on the connection it is on. */
export type JoiningPrisma = { client: PrismaClient; on(client: pg.PoolClient, timeout: number): Guest }

export function joiningPrisma(pool: pg.Pool): JoiningPrisma {
  const adapter = new LendingAdapter(pool, { statementNameGenerator: ({ sql }) => statementName(sql) })
  const client = new PrismaClient({ adapter })
  return { client, on: (connection, timeout) => guestOn(client, adapter, connection, timeout) }
}

/** Any level: only transactions that join ask for one, the ones Prisma makes of its own accord do not. */
const JOINS = 'Serializable'

/** By turns, and not by an AsyncLocalStorage: from its first use on, that makes every promise of the process dearer. */
class LendingAdapter extends PrismaPg {
  private lent: pg.PoolClient | null = null
  private turn: Promise<unknown> = Promise.resolve()

  override async connect() {
    const adapter = await super.connect()
    const start = adapter.startTransaction
    adapter.startTransaction = (isolationLevel) => {
      if (!isolationLevel) return start.call(adapter)
      const client = this.lent
      this.lent = null
      if (!client) throw new Error('Nobody has lent a connection')
      const lending = { connect: () => Promise.resolve(visited(client)) }
      return start.call(Object.create(adapter, { client: { value: lending } }) as typeof adapter)
    }
    return adapter
  }

  /** Lends `client` to the one transaction that `begin` starts; the next is lent when that has begun. */
  lend(client: pg.PoolClient, begin: () => Promise<unknown>): void {
    this.turn = this.turn.then(async () => {
      this.lent = client
      await begin()
    })
  }
}

/** A connection whose transaction begins and ends elsewhere, and which stays with whoever has it. */
function visited(client: pg.PoolClient): pg.PoolClient {
  const query = (asked: pg.QueryConfig) =>
    /^(BEGIN|COMMIT|ROLLBACK)$/.test(asked.text) ? Promise.resolve({ rows: [], fields: [], rowCount: 0 }) : client.query(asked)
  const visitor = { query, on: () => visitor, removeListener: () => visitor, release: () => {} }
  return visitor as unknown as pg.PoolClient
}

/** Begun when it is first needed. */
function guestOn(prisma: PrismaClient, adapter: LendingAdapter, connection: pg.PoolClient, timeout: number): Guest {
  let joined: Promise<{ tx: Transaction }> | undefined
  let left: Promise<unknown> = Promise.resolve()
  let leave = () => {}
  const join = () =>
    new Promise<{ tx: Transaction }>((resolve, reject) => {
      const over = new Promise<void>((done) => (leave = done))
      adapter.lend(connection, () =>
        new Promise<void>((begun) => {
          const stay = (tx: Transaction) => {
            resolve({ tx })
            begun()
            return over
          }
          left = prisma.$transaction(stay, { timeout, isolationLevel: JOINS }).catch(reject).finally(begun)
        }),
      )
    })
  return {
    joined: () => (joined ??= join()),
    leave: async () => {
      if (joined) await joined.catch(() => {})
      leave()
      await left
    },
  }
}
