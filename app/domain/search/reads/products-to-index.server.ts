import type { Core } from '#app/platform/core.server.ts'

/** The ids of all products of one vendor, whatever their state. */
export async function productsOfVendor(core: Core, vendorId: string): Promise<string[]> {
  const products = await core.db.product.findMany({ where: { vendorId }, select: { id: true }, orderBy: { id: 'asc' } })
  return products.map(({ id }) => id)
}

/** The next product ids after `after`, in order. */
export async function nextProducts(core: Core, after: string | null, limit: number): Promise<string[]> {
  const products = await core.db.product.findMany({
    where: after === null ? {} : { id: { gt: after } },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: limit,
  })
  return products.map(({ id }) => id)
}
