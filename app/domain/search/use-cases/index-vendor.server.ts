import type { Core } from '#app/platform/core.server.ts'
import { productsOfVendor } from '../reads/products-to-index.server.ts'
import { indexProducts } from './index-products.server.ts'

const BATCH = 200

/** After a change of the vendor that all its products show: approved, suspended, renamed. */
export async function indexVendor(core: Core, vendorId: string): Promise<void> {
  const productIds = await productsOfVendor(core, vendorId)
  for (let start = 0; start < productIds.length; start += BATCH) {
    await indexProducts(core, productIds.slice(start, start + BATCH))
  }
}
