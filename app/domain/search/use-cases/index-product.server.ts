import type { Core } from '#app/platform/core.server.ts'
import { indexProducts } from './index-products.server.ts'

/** After a change of one product, its stock or its certificates. */
export async function indexProduct(core: Core, productId: string): Promise<void> {
  await indexProducts(core, [productId])
}
