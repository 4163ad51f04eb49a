import { done } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { ProductChanged } from '../events.ts'
import { countChange } from '../store/products.server.ts'

/** A certificate began or ceased to hold: the products on sale that may show it have changed for shoppers. Safe to run twice. */
export async function noteCertificateChange(core: Core, input: { vendorId: string; productId: string | null }): Promise<void> {
  await transact(core, async (tx) => {
    const changed = await countChange(tx, input.productId ? { productId: input.productId } : { vendorId: input.vendorId })
    await core.announce(tx, ...changed.map((productId): ProductChanged => ({ type: 'productChanged', productId })))
    return done()
  })
}
