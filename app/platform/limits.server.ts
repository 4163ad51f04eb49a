import type pg from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

/** How often one address or account may try something. Counted in PostgreSQL, so all processes share the count. */
const rules = {
  login: { points: 10, duration: 300 },
  signUp: { points: 10, duration: 3600 },
  /** Letters with a link: more of them only fill somebody's mailbox. */
  passwordReset: { points: 5, duration: 3600 },
  secondFactor: { points: 5, duration: 300 },
  form: { points: 60, duration: 60 },
  upload: { points: 60, duration: 600 },
} as const

export type LimitName = keyof typeof rules

export type Limits = {
  /** Counts one try; returns the seconds to wait when there were too many, otherwise null. */
  tooMany(name: LimitName, who: string): Promise<number | null>
  /** Gives back one try that turned out to be honest, so that only failures count. */
  forgive(name: LimitName, who: string): Promise<void>
}

export function createLimits(pool: pg.Pool): Limits {
  const limiters = Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [
      name,
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'rate_limit',
        tableCreated: true,
        keyPrefix: name,
        ...rule,
      }),
    ]),
  ) as Record<LimitName, RateLimiterPostgres>
  return {
    async tooMany(name, who) {
      try {
        await limiters[name].consume(who)
        return null
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000)
        throw refused
      }
    },
    async forgive(name, who) {
      await limiters[name].reward(who, 1)
    },
  }
}
