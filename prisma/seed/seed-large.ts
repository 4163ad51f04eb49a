import { parseArgs } from 'node:util'
import { SingleBar, Presets } from 'cli-progress'
import { boot } from '#app/boot.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { rebuildIndex } from '#app/domain/search/use-cases/rebuild-index.server.ts'
import { readConfig } from '#app/platform/config.server.ts'
import { chanceFrom } from './demo/chance.ts'
import { readProductTypes, readVendors, type DemoVendor } from './demo/catalogue-files.ts'
import { seedPictures } from './demo/pictures.ts'
import { seedProducts } from './demo/products.ts'
import { vendorRow, shippingRows, type SeededVendor } from './demo/vendors.ts'
import { fillReferenceData } from './reference-data.ts'

// `npm run seed:large -- --products 10000 --vendors 600`: fills a database for measurement.
const { values } = parseArgs({
  options: { products: { type: 'string', default: '10000' }, vendors: { type: 'string', default: '600' } },
})
const wanted = { products: Number(values.products), vendors: Number(values.vendors) }
if (!(wanted.products > 0 && wanted.vendors > 0)) throw new Error('Use --products and --vendors with whole numbers above 0')

const { services, stop } = await boot(readConfig(process.env))
const { db, clock } = services
const chance = chanceFrom(20_261_123)
const bar = new SingleBar({ format: '{bar} {percentage}% {what}', hideCursor: true }, Presets.shades_classic)
bar.start(wanted.vendors + wanted.products * 2, 0, { what: 'reference data' })
await fillReferenceData(db)

const typeSlugs = readProductTypes().map(({ slug }) => slug)
const models = readVendors().filter((vendor) => vendor.state === 'approved')
const vendors: SeededVendor[] = Array.from({ length: wanted.vendors }, (_, index) => copyOf(chance.pick(models), index))
await db.vendor.createMany({ data: vendors.map((vendor) => vendorRow(vendor, services.sealing, clock.now(), chance)) })
await db.shippingRate.createMany({ data: vendors.flatMap(shippingRows) })
bar.increment(wanted.vendors, { what: 'products' })

const CHUNK = 25
const taken = new Set<string>()
for (let from = 0; from < vendors.length; from += CHUNK) {
  const seeded = await seedProducts(db, vendors.slice(from, from + CHUNK), clock.now(), chance, taken)
  // Rows only: the pages are measured with the markup of pictures, nobody looks at them.
  await seedPictures(db, seeded, clock.now())
  bar.increment(seeded.length, { what: 'products' })
}
bar.update({ what: 'search index' })
await rebuildIndex(services)
bar.update(bar.getTotal(), { what: 'done' })
bar.stop()
console.log(`${await db.vendor.count()} vendors, ${await db.product.count()} products, ${await db.variant.count()} packs`)
await stop()

/** The same kind of seller under another name, with its share of the products; numbers in the slugs keep them apart. */
function copyOf(model: DemoVendor, index: number): SeededVendor {
  const share = Math.floor(((index + 1) * wanted.products) / wanted.vendors) - Math.floor((index * wanted.products) / wanted.vendors)
  const productSlugs = Array.from({ length: share }, () => chance.pick(typeSlugs))
  const number = index + 1
  return {
    id: newId(),
    file: { ...model, slug: `${model.slug}-${number}`, nameVi: `${model.nameVi} ${number}`, nameEn: `${model.nameEn} ${number}`, productSlugs },
  }
}
