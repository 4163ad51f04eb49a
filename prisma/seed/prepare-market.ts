import type { Services } from '#app/services.server.ts'
import { demoAccounts, type DemoAccount } from './demo-accounts.ts'
import { fillDemoMarket } from './demo/demo-market.ts'
import { fillReferenceData } from './reference-data.ts'

/**
 * Fills reference data (wards, categories, rates) and, in demo mode on an empty database, the demo market.
 * Returns the demo accounts to print; none outside demo mode.
 */
export async function prepareMarket(services: Services): Promise<readonly DemoAccount[]> {
  await fillReferenceData(services.db)
  if (!services.config.DEMO) return []
  if ((await services.db.vendor.count()) === 0) await fillDemoMarket(services)
  return demoAccounts
}
