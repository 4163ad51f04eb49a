import type { Core } from '#app/platform/core.server.ts'

export type ListingForLetters = { productId: string; vendorId: string; nameVi: string; nameEn: string; note: string | null }

/** The product as it is named now, with what the officer said about this change; null when there is none. */
export async function changeForLetters(core: Core, changeId: string): Promise<ListingForLetters | null> {
  const change = await core.db.listingChange.findUnique({
    where: { id: changeId },
    select: { note: true, product: { select: { id: true, vendorId: true, nameVi: true, nameEn: true } } },
  })
  if (!change) return null
  const { id: productId, ...product } = change.product
  return { productId, ...product, note: change.note }
}

/** The same for a product that was taken down. */
export async function productForLetters(core: Core, productId: string): Promise<ListingForLetters | null> {
  const product = await core.db.product.findUnique({
    where: { id: productId },
    select: { vendorId: true, nameVi: true, nameEn: true, officerNote: true },
  })
  if (!product) return null
  const { officerNote: note, ...named } = product
  return { productId, ...named, note }
}
