import type { Transaction } from './database.server.ts'

/** Waits for everybody else who asked for the same name, and holds it until the transaction ends. For what has no row to lock. */
export async function lockUntilCommit(tx: Transaction, name: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`
}

/** First halves of the locks of two numbers (the second is a hash of a name); each of its own, so that none stands for another's. */
export const lockSpaces = { livingWorkers: 7253, indexing: 7255 } as const
