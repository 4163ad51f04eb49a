import { isDatabaseAway } from './database-away.ts'
import type { Log } from './log.server.ts'

/** A promise of a library that nobody waits for must not end a process while the database is away: all that needs it tries again. */
export function outliveTheDatabase(log: Log): void {
  process.on('unhandledRejection', (error) => {
    if (!isDatabaseAway(error)) throw error
    log.error({ err: error }, 'the database went away and nobody waited for the answer')
  })
}
