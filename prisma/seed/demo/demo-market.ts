import { Presets, SingleBar } from 'cli-progress'
import { rebuildIndex } from '#app/domain/search/use-cases/rebuild-index.server.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import { seedCertificates } from './certificates.ts'
import { chanceFrom } from './chance.ts'
import { seedClaims } from './claims.ts'
import { seedOrders } from './orders.ts'
import { seedMoney } from './money.ts'
import { seedPaperwork } from './paperwork.ts'
import { seedPeople } from './people.ts'
import { seedPictures } from './pictures.ts'
import { seedProducts } from './products.ts'
import { seedRemittances } from './remittances.ts'
import { seedSearches } from './searches.ts'
import { seedSelfProduced } from './self-produced.ts'
import { seedWaiting } from './waiting.ts'
import { seedTransfers } from './transfers.ts'
import { seedVendors } from './vendors.ts'

/** Enough for a few pages in every list. */
const ORDERS = 75

/** An invented market on real kinds of products: sellers, listings, stock, certificates, people, orders in every state. */
export async function fillDemoMarket(services: Services): Promise<void> {
  const { db, clock } = services
  const now = clock.now()
  const chance = chanceFrom(20_261_123)
  const bar = new SingleBar({ format: '  Filling the demo market {bar} {what}', hideCursor: true }, Presets.shades_classic)
  bar.start(7, 0, { what: 'sellers' })
  const vendors = await seedVendors(services, now, chance)
  const people = await seedPeople(db, vendors, now)
  bar.increment({ what: 'products' })
  const products = await seedProducts(db, vendors, now, chance)
  bar.increment({ what: 'pictures' })
  await seedPictures(db, products, now)
  bar.increment({ what: 'certificates' })
  await seedCertificates(db, vendors, products, now)
  bar.increment({ what: 'orders' })
  await seedWaiting(services, products)
  await seedPaperwork(services, vendors, people)
  await seedOrders({ services, products, shopperId: people.get('shopper') ?? '', chance }, ORDERS)
  await seedClaims({ services, products, shopperId: people.get('shopper') ?? '', leaderId: people.get('vendorLeader') ?? '', chance })
  await seedTransfers({ services, products, shopperId: people.get('shopper') ?? '', leaderId: people.get('vendorLeader') ?? '' })
  await seedSelfProduced({ services, products, people })
  bar.increment({ what: 'money' })
  await seedMoney({ services, products, people, chance })
  await seedRemittances(services, people)
  bar.increment({ what: 'search' })
  await rebuildIndex(services)
  await seedSearches(services, chance)
  bar.increment({ what: 'done' })
  bar.stop()
}
