import { z } from 'zod'
import { gtinProblem } from '#app/domain/catalog/rules/gtin.ts'
import { readPrice } from '#app/domain/catalog/rules/price-limits.ts'
import { shippingClasses } from '#app/domain/catalog/rules/shipping-classes.ts'
import type { ListingInput } from '#app/domain/catalog/rules/wanted-listing.ts'
import { dong } from '#app/domain/shared/money.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { gtinProblemTexts, priceProblemTexts, productFormText } from '#app/i18n/vendor/products-problems.ts'

const words = (longest: number) => z.string().max(longest).default('')
const count = (most: number) => z.number().int().min(1).max(most).nullish().transform((value) => value ?? null)

/** One pack of a form. Price and barcode are read by the rules, which say what is wrong in a sentence. */
export function packSchema(locale: Locale) {
  return z
    .object({
      id: z.string().optional(),
      nameVi: words(80),
      nameEn: words(80),
      priceDong: z.string().optional(),
      netGrams: count(10_000_000),
      netMillilitres: count(10_000_000),
      pieces: count(100_000),
      weightGrams: count(1_000_000),
      gtin: z.string().optional(),
      isActive: z.boolean().default(false),
    })
    .superRefine((pack, context) => {
      if (isBlank(pack)) return
      const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
      if (pack.nameVi === '') fault('nameVi', productFormText[locale].needed)
      if (pack.weightGrams === null) fault('weightGrams', productFormText[locale].needed)
      const price = readPrice(pack.priceDong ?? '')
      if ('problem' in price) fault('priceDong', pack.priceDong ? priceProblemTexts[locale][price.problem] : productFormText[locale].needed)
      const wrong = pack.gtin ? gtinProblem(pack.gtin) : null
      if (wrong) fault('gtin', gtinProblemTexts[locale][wrong])
    })
}

type Pack = z.output<ReturnType<typeof packSchema>>

/** The empty row that waits for a new pack. */
export function isBlank(pack: { id?: string; nameVi: string; priceDong?: string; netGrams: number | null; netMillilitres: number | null }): boolean {
  return !pack.id && pack.nameVi === '' && !pack.priceDong && !pack.netGrams && !pack.netMillilitres
}

export function variantOf(pack: Pack): ListingInput['variants'][number] {
  const price = readPrice(pack.priceDong ?? '')
  return {
    ...pack,
    id: pack.id ?? null,
    priceDong: 'price' in price ? price.price : dong(0),
    weightGrams: pack.weightGrams ?? 0,
    gtin: pack.gtin ?? null,
  }
}

/** The editor's form. */
export function productSchema(locale: Locale) {
  return z.object({
    token: z.string(),
    nameVi: z.string().min(1).max(120),
    nameEn: words(120),
    categorySlug: z.string(),
    originPlace: words(120),
    descriptionVi: words(4000),
    descriptionEn: words(4000),
    ingredients: words(2000),
    usage: words(2000),
    warnings: words(2000),
    storageVi: words(500),
    storageEn: words(500),
    shelfLifeDays: count(3650),
    maxTransitHours: count(720),
    seasonMonths: z.array(z.number().int().min(1).max(12)).default([]),
    shippingClass: z.enum(shippingClasses),
    ageRestricted: z.boolean().default(false),
    selfProduced: z.boolean().default(false),
    cashlessOnly: z.boolean().default(false),
    codAllowed: z.boolean().default(false),
    aliases: words(500),
    pictures: z
      .array(
        z.object({
          id: z.string(),
          altVi: words(200),
          altEn: words(200),
          position: z.number().default(99),
          remove: z.boolean().default(false),
        }),
      )
      .default([]),
    variants: z
      .array(packSchema(locale))
      .default([])
      .refine((packs) => packs.some((pack) => !isBlank(pack)), { message: productFormText[locale].noPack }),
  })
}

/** The listing a read form asks for. */
export function listingOf(form: z.output<ReturnType<typeof productSchema>>): ListingInput {
  const { token: _token, pictures, variants, aliases, ...fields } = form
  return {
    ...fields,
    aliases: aliases.split(',').map((alias) => alias.trim()).filter(Boolean),
    pictures: pictures
      .filter(({ remove }) => !remove)
      .sort((a, b) => a.position - b.position)
      .map(({ id, altVi, altEn }) => ({ id, altVi, altEn })),
    variants: variants.filter((pack) => !isBlank(pack)).map(variantOf),
  }
}
