import type { ProductPage } from '#app/domain/catalog/reads/product-page.server.ts'
import { paths } from '#app/paths.ts'

/** The product for search engines (schema.org), as text that is safe inside a script element. */
export function productJsonLd(page: ProductPage, publicUrl: string): string {
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    'name': page.nameVi,
    'description': page.descriptionVi,
    'url': publicUrl + paths.product(page.slug),
    'image': page.pictures.map(({ id }) => publicUrl + paths.picture(id, 1280, 'webp')),
    'category': page.category.nameVi,
    'brand': { '@type': 'Organization', 'name': page.vendor.nameVi, 'url': publicUrl + paths.vendor(page.vendor.slug) },
    'offers': page.packs.map((pack) => ({
      '@type': 'Offer',
      'name': pack.nameVi,
      'price': String(pack.price),
      'priceCurrency': 'VND',
      'availability': `https://schema.org/${pack.available > 0 && page.isOnSale ? 'InStock' : 'OutOfStock'}`,
      ...(pack.gtin ? { gtin: pack.gtin } : {}),
    })),
  }
  return JSON.stringify(facts).replace(/</g, '\\u003c')
}
