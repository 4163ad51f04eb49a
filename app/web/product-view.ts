import type { ProductPage } from '#app/domain/catalog/reads/product-page.server.ts'
import { isAllYear } from '#app/domain/catalog/rules/season.ts'
import { isShippingClass } from '#app/domain/catalog/rules/shipping-classes.ts'
import { unitPrice } from '#app/domain/catalog/rules/unit-price.ts'
import { stockShown } from '#app/domain/stock/rules/stock-shown.ts'
import { publicTaxCode } from '#app/domain/vendors/rules/tax-code.ts'
import { formatDate, formatDong } from '#app/i18n/format.ts'
import { pick, type Locale } from '#app/i18n/locale.ts'
import { productText } from '#app/i18n/shop/product.ts'
import { shippingClassNames } from '#app/i18n/shop/shipping-class-names.ts'
import { regionNames } from '#app/i18n/ui/region-names.ts'
import type { PackView, ProductView } from '#app/ui/commerce/product-view.ts'

type Around = { locale: Locale; month: number; address: string }

/** What the page of a product sends to the browser: one language, money and dates already written. */
export function productView(page: ProductPage, { locale, month, address }: Around): ProductView {
  const day = (date: string) => formatDate(new Date(date), locale)
  const name = pick(locale, page.nameVi, page.nameEn)
  const { vendor } = page
  return {
    name,
    slug: page.slug,
    isOnSale: page.isOnSale,
    description: pick(locale, page.descriptionVi, page.descriptionEn),
    category: { slug: page.category.slug, name: pick(locale, page.category.nameVi, page.category.nameEn) },
    pictures: page.pictures.map(({ id, altVi, altEn }) => ({ id, alt: pick(locale, altVi, altEn) || name })),
    packs: page.packs.map((pack) => packView(pack, locale)),
    certificates: page.certificates.map(({ issuedOn, expiresOn, scheme, stars, number, issuedBy }) => ({
      scheme,
      stars,
      number,
      issuedBy,
      issuedOn: day(issuedOn),
      expiresOn: expiresOn && day(expiresOn),
    })),
    facts: factsOf(page, locale),
    warnings: page.warnings,
    seasonMonths: page.seasonMonths,
    month,
    payment: page.cashlessOnly ? 'cashless' : page.codAllowed && vendor.codAllowed ? 'any' : 'noCod',
    ageRestricted: page.ageRestricted,
    vendor: {
      slug: vendor.slug,
      name: pick(locale, vendor.nameVi, vendor.nameEn),
      isDemo: vendor.isDemo,
      identity: {
        nameVi: vendor.nameVi,
        legalForm: vendor.legalForm,
        taxCode: vendor.taxCode && publicTaxCode(vendor.taxCode),
        registrationNo: vendor.registrationNo,
        registeredOn: vendor.registeredOn,
        registeredBy: vendor.registeredBy,
        representative: vendor.representative,
        phone: vendor.phone,
        address,
      },
    },
    related: page.related.map((other) => ({
      slug: other.slug,
      name: pick(locale, other.nameVi, other.nameEn),
      pictureId: other.pictureId,
      price: formatDong(other.priceFrom, locale),
      hasMorePacks: other.variantCount > 1,
    })),
  }
}

function packView(pack: ProductPage['packs'][number], locale: Locale): PackView {
  const perUnit = unitPrice({ priceDong: pack.price, netGrams: pack.netGrams, netMillilitres: pack.netMillilitres })
  return {
    id: pack.id,
    name: pick(locale, pack.nameVi, pack.nameEn),
    price: formatDong(pack.price, locale),
    unitPrice: perUnit ? productText[locale].perUnit(formatDong(perUnit.amount, locale), perUnit.unit) : '',
    stock: stockShown(pack.available),
  }
}

function factsOf(page: ProductPage, locale: Locale): ProductView['facts'] {
  const text = productText[locale]
  const way = isShippingClass(page.shippingClass) ? shippingClassNames[page.shippingClass][locale] : page.shippingClass
  const facts: [string, string][] = [
    [text.origin, [page.originPlace, regionNames[page.originRegion]?.[locale]].filter(Boolean).join(', ')],
    [text.ingredients, page.ingredients],
    [text.usage, page.usage],
    [text.storage, pick(locale, page.storageVi, page.storageEn)],
    [text.shelfLife, page.shelfLifeDays === null ? '' : text.days(page.shelfLifeDays)],
    [text.shipping, page.maxTransitHours === null ? way : `${way}; ${text.transit(page.maxTransitHours)}`],
    [text.season, isAllYear(page.seasonMonths) ? text.seasonAllYear : ''],
    [text.gtin, page.packs.map(({ gtin }) => gtin).filter(Boolean).join(', ')],
  ]
  return facts.filter(([, description]) => description !== '').map(([term, description]) => ({ term, description }))
}
