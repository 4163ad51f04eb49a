import { rebuildIndex } from '#app/domain/search/use-cases/rebuild-index.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import { seedCertificates } from '#prisma/seed/demo/certificates.ts'
import { chanceFrom } from '#prisma/seed/demo/chance.ts'
import { seedProducts } from '#prisma/seed/demo/products.ts'
import { seedVendors } from '#prisma/seed/demo/vendors.ts'

/** The sellers, products and certificates of the demo market, always the same, and the index over them. */
export async function fillRelevanceMarket(core: Core): Promise<void> {
  const chance = chanceFrom(20_261_123)
  const now = core.clock.now()
  const vendors = await seedVendors(core, now, chance)
  const products = await seedProducts(core.db, vendors, now, chance)
  await seedCertificates(core.db, vendors, products, now)
  await rebuildIndex(core)
}
