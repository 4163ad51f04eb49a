import { z } from 'zod'
import type { CreateProductInput, CreateProductProblem } from '#app/domain/catalog/use-cases/create-product.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { explain, type ProblemTexts } from '#app/i18n/messages.ts'
import { productsText } from '#app/i18n/vendor/products.ts'
import { productFormText, saveProblemTexts } from '#app/i18n/vendor/products-problems.ts'
import { isBlank, packSchema, variantOf } from './product-form.server.ts'

/** The short first step: its one pack is named like the first row of the editor. */
export function newProductSchema(locale: Locale) {
  return z.object({
    key: z.string(),
    nameVi: z.string().min(1).max(120),
    categorySlug: z.string(),
    variants: z.array(packSchema(locale)).length(1).superRefine(([pack], context) => {
      if (!pack || !isBlank(pack)) return
      for (const field of ['nameVi', 'priceDong', 'weightGrams']) {
        context.addIssue({ code: 'custom', path: [0, field], message: productFormText[locale].needed })
      }
    }),
  })
}

export function newProductInput({ key, nameVi, categorySlug, variants }: z.output<ReturnType<typeof newProductSchema>>): CreateProductInput {
  const [pack] = variants.map(variantOf)
  if (!pack) throw new Error('The schema asks for one pack')
  return { key, nameVi, categorySlug, pack }
}

const texts: ProblemTexts<CreateProductProblem> = {
  vi: { ...saveProblemTexts.vi, originUnknown: productsText.vi.originUnknown },
  en: { ...saveProblemTexts.en, originUnknown: productsText.en.originUnknown },
}

/** Where on the form a problem belongs. */
export function newProductFaults(problem: CreateProductProblem, locale: Locale): { errors?: Record<string, string[]>; formErrors?: string[] } {
  if (problem.kind !== 'forbiddenClaims') return { formErrors: [explain(texts, locale, problem)] }
  const phrases = problem.claims.map(({ phrase }) => phrase).join(', ')
  return { errors: { nameVi: [productFormText[locale].forbidden(phrases)] } }
}
