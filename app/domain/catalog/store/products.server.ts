import { isId, newId } from '#app/domain/shared/ids.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Listing } from '../rules/listing.ts'
import { listingOfRows } from '../rules/listing-of-rows.ts'
import { isProductState, type ProductState } from '../rules/product-states.ts'

export type KeptProduct = {
  id: string
  vendorId: string
  slug: string
  state: ProductState
  version: number
  publishedAt: Date | null
  vendorState: string
  legalForm: string
  authorityCode: string | null
  listing: Listing
  /** By variant: the last price that an officer saw, where the vendor has moved from it since. */
  approvedPrices: ReadonlyMap<string, Dong>
}

/** Locks a product and reads it whole; every change of a product or of its listing changes starts here. Null when there is none. */
export async function lockProduct(tx: Transaction, productId: string): Promise<KeptProduct | null> {
  await tx.$queryRaw`SELECT id FROM product WHERE id = ${productId}::uuid FOR UPDATE`
  const row = await tx.product.findUnique({ where: { id: productId }, include: { variants: true, pictures: true } })
  if (!row) return null
  const vendor = await findVendor(tx, row.vendorId)
  if (!vendor || !isProductState(row.state)) throw new Error(`Product ${productId} has no vendor or an unknown state`)
  const { id, vendorId, slug, state, version, publishedAt } = row
  const approvedPrices = new Map(row.variants.flatMap((one) => (one.approvedPriceDong === null ? [] : [[one.id, dong(one.approvedPriceDong)]])))
  return { id, vendorId, slug, state, version, publishedAt, ...vendor, listing: listingOfRows(row), approvedPrices }
}

async function findVendor(tx: Transaction, vendorId: string) {
  const vendor = await tx.vendor.findUnique({ where: { id: vendorId }, select: { state: true, legalForm: true, authorityCode: true } })
  return vendor && { vendorState: vendor.state, legalForm: vendor.legalForm, authorityCode: vendor.authorityCode }
}

/** Where the vendor's goods come from; null until its ward is known. */
export async function originOfVendor(tx: Transaction, vendorId: string): Promise<string | null> {
  const vendor = await tx.vendor.findUnique({ where: { id: vendorId }, select: { originRegion: true } })
  return vendor?.originRegion ?? null
}

export type NewProduct = { id: string; vendorId: string; originRegion: string; slug: string; createdAt: Date; listing: Listing }

export async function insertProduct(tx: Transaction, { listing, ...product }: NewProduct): Promise<void> {
  await tx.product.create({ data: { ...product, state: 'draft', ...plainColumns(listing) } })
  await writeVariants(tx, product.id, listing)
  await writePictures(tx, product.id, product.vendorId, listing)
}

/** Makes this the product's listing. Packs that are missing from it stay as they are; missing pictures are put aside. */
export async function writeListing(tx: Transaction, product: { id: string; vendorId: string }, listing: Listing): Promise<void> {
  await tx.product.update({ where: { id: product.id }, data: { ...plainColumns(listing), version: { increment: 1 } } })
  await writeVariants(tx, product.id, listing)
  await writePictures(tx, product.id, product.vendorId, listing)
}

/** Before the vendor's own price shows: what the officer saw last stays known, and later steps are measured from it. */
export async function keepApprovedPrices(tx: Transaction, productId: string): Promise<void> {
  await tx.$executeRaw`UPDATE variant SET approved_price_dong = price_dong WHERE product_id = ${productId}::uuid AND approved_price_dong IS NULL`
}

/** An officer has seen the prices as they are now. */
export async function forgetApprovedPrices(tx: Transaction, productId: string): Promise<void> {
  await tx.variant.updateMany({ where: { productId }, data: { approvedPriceDong: null } })
}

/** Called by `move-product` alone. */
export async function writeProductState(
  tx: Transaction,
  productId: string,
  columns: { state: ProductState; officerNote?: string | null; publishedAt?: Date },
): Promise<void> {
  await tx.product.update({ where: { id: productId }, data: { ...columns, version: { increment: 1 } } })
}

export async function writeOfficerNote(tx: Transaction, productId: string, officerNote: string | null): Promise<void> {
  await tx.product.update({ where: { id: productId }, data: { officerNote } })
}

/** Counts a change that shoppers see but that lies in another context, such as a certificate that ran out. Returns the products. */
export async function countChange(tx: Transaction, where: { productId: string } | { vendorId: string }): Promise<string[]> {
  const filter = 'productId' in where ? { id: where.productId } : { vendorId: where.vendorId }
  const rows = await tx.product.updateManyAndReturn({
    where: { ...filter, state: 'published' },
    data: { version: { increment: 1 } },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

function plainColumns({ variants: _variants, pictures: _pictures, ...columns }: Listing) {
  return columns
}

async function writeVariants(tx: Transaction, productId: string, { variants }: Listing): Promise<void> {
  for (const [position, { id, ...columns }] of variants.entries()) {
    await tx.variant.upsert({
      where: { id },
      create: { id, productId, position, ...columns },
      update: { position, ...columns },
    })
  }
}

async function writePictures(tx: Transaction, productId: string, vendorId: string, { pictures }: Listing): Promise<void> {
  await tx.picture.updateMany({ where: { productId, id: { notIn: pictures.map(({ id }) => id) } }, data: { productId: null } })
  for (const [position, { id, altVi, altEn }] of pictures.entries()) {
    await tx.picture.updateMany({
      where: { id, vendorId, OR: [{ productId: null }, { productId }] },
      data: { productId, position, altVi, altEn },
    })
  }
}

export type NewPicture = { id?: string; vendorId: string; width: number; height: number; createdAt: Date; altVi: string; altEn: string }

/** A picture that no listing shows yet. */
export async function insertPicture(tx: Transaction, picture: NewPicture): Promise<void> {
  await tx.picture.create({ data: { id: newId(), ...picture } })
}

/** Whether all these pictures are the vendor's and shown by no other product. */
export async function mayShowPictures(tx: Transaction, vendorId: string, productId: string, ids: string[]): Promise<boolean> {
  if (!ids.every(isId)) return false
  const own = await tx.picture.count({ where: { id: { in: ids }, vendorId, OR: [{ productId: null }, { productId }] } })
  return own === new Set(ids).size
}
