import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { vendorProduct } from '#app/domain/catalog/reads/vendor-product.server.ts'
import type { ListingInput } from '#app/domain/catalog/rules/wanted-listing.ts'
import { saveProduct } from '#app/domain/catalog/use-cases/save-product.server.ts'
import { submitCertificate } from '#app/domain/certification/use-cases/submit-certificate.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import { addHours, vietnamDay } from '#app/domain/shared/time.ts'
import { movableClock } from '#app/platform/clock.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import type { SeededProduct } from './products.ts'

/** Work for the moderation desk: changed listings and claimed certificates of both authorities. */
export async function seedWaiting(services: Services, products: readonly SeededProduct[]): Promise<void> {
  const now = services.clock.now()
  const past: Core = { db: services.db, clock: movableClock(addHours(now, -30)), announce: async () => {}, sealing: services.sealing }
  const first = (region: string, skip: number) => products.filter(({ vendor }) => vendor.file.region === region && vendor.file.state === 'approved')[skip]
  for (const product of [first('binh-thuan', 1), first('lam-dong', 3), first('ninh-thuan', 2)]) {
    if (!product) continue
    await edit(past, product, (listing) => ({
      ...listing,
      nameVi: `${listing.nameVi} loại chọn`,
      descriptionVi: `${listing.descriptionVi} Vụ này chọn kỹ hơn, mỗi thùng chỉ lấy trái cùng cỡ.`,
    }))
  }
  for (const product of [first('binh-thuan', 5), first('ninh-thuan', 6)]) {
    if (!product) continue
    await edit(past, product, (listing) => ({
      ...listing,
      variants: listing.variants.map((pack) => ({ ...pack, priceDong: raised(pack.priceDong) })),
    }))
  }
  for (const product of [first('binh-thuan', 8), first('lam-dong', 9), first('ninh-thuan', 10)]) {
    if (!product) continue
    await submitCertificate(past, scopeOf(product), {
      key: newId(),
      productId: product.id,
      scheme: 'ocop',
      stars: 3,
      level: null,
      number: 'DEMO-901/QĐ-UBND',
      issuedBy: 'UBND tỉnh (demo)',
      issuedOn: vietnamDay(addHours(now, -24 * 40)),
      expiresOn: null,
    })
  }
}

/** Half as much again: more than may change without an officer. */
const raised = (price: Dong) => dong(((price * 3n) / 2000n) * 1000n)

async function edit(core: Core, product: SeededProduct, change: (listing: ListingInput) => ListingInput): Promise<void> {
  const scope = scopeOf(product)
  const page = await vendorProduct(core, scope, product.id)
  if (page) await saveProduct(core, scope, { productId: product.id, token: page.token, listing: change(page.listing), submit: false })
}

/** The seed acts for every vendor; in the running market only the guard makes a scope. */
function scopeOf({ vendor }: SeededProduct): VendorScope {
  return { vendorId: vendor.id, userId: newId(), role: 'leader' } as VendorScope
}
