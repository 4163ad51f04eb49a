import { afterAll, beforeAll, inject } from 'vitest'
import pg from 'pg'
import { announcer } from '#app/jobs/announce.server.ts'
import { subscriptions } from '#app/jobs/subscriptions.server.ts'
import { movableClock } from '#app/platform/clock.ts'
import type { Core } from '#app/platform/core.server.ts'
import { openDatabase, type OpenDatabase } from '#app/platform/database.server.ts'
import { createSealing } from '#app/platform/sealing.server.ts'

export type TestWorld = Core & { clock: ReturnType<typeof movableClock>; opened: OpenDatabase; databaseUrl: string }

/** A Monday morning in season for dragon fruit, in Viet Nam. */
export const START = new Date('2026-11-23T02:00:00Z')

/**
 * A database of its own for the test file, cloned from the migrated template, with a clock that tests move.
 * Call once at the top of the file; read the world inside tests.
 */
export function useWorld(): { readonly world: TestWorld } {
  const holder: { world?: TestWorld } = {}
  let name = ''
  beforeAll(async () => {
    name = `test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
    await maintain(`CREATE DATABASE ${name} TEMPLATE ${inject('templateName')}`)
    const url = new URL(inject('maintenanceUrl'))
    url.pathname = `/${name}`
    const opened = openDatabase(url.href, 20)
    holder.world = {
      db: opened.database,
      announce: announcer(subscriptions),
      sealing: createSealing('a secret that only tests seal with'),
      clock: movableClock(START),
      opened,
      databaseUrl: url.href,
    }
  })
  afterAll(async () => {
    await holder.world?.opened.close()
    await maintain(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  })
  return {
    get world() {
      if (!holder.world) throw new Error('The world is made in beforeAll: read it inside a test')
      return holder.world
    },
  }
}

async function maintain(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('maintenanceUrl') })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock(7252)')
    await client.query(sql)
  } finally {
    await client.end()
  }
}
