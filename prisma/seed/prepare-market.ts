import type { Database } from '#app/platform/database.server.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import { demoAccounts, type DemoAccount } from './demo-accounts.ts'
import { fillDemoMarket } from './demo/demo-market.ts'
import { fillReferenceData } from './reference-data.ts'

const BEGUN = 'demo-market-begun'
const FILLED = 'demo-market-filled'

/**
 * Fills reference data (wards, categories, rates) and, in demo mode on an empty database, the demo market.
 * Returns the demo accounts to print; none outside demo mode. Throws when an earlier start was cut off half-way.
 */
export async function prepareMarket(services: Services): Promise<readonly DemoAccount[]> {
  const { db, clock, config } = services
  await fillReferenceData(db)
  if (!config.DEMO) return []
  if ((await isMarked(db, BEGUN)) && !(await isMarked(db, FILLED))) {
    throw new Error(`The demo market was only half filled by an earlier start. Delete ${config.DATA_DIR} (or the database) and start again.`)
  }
  if ((await db.vendor.count()) === 0) {
    await mark(db, BEGUN, clock.now())
    await fillDemoMarket(services)
    await mark(db, FILLED, clock.now())
  }
  return demoAccounts
}

async function isMarked(db: Database, key: string): Promise<boolean> {
  return (await db.idempotencyKey.count({ where: { key } })) > 0
}

async function mark(db: Database, key: string, createdAt: Date): Promise<void> {
  await db.idempotencyKey.create({ data: { key, createdAt, result: {} } })
}
