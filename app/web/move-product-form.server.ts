import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { takeBackChange } from '#app/domain/catalog/use-cases/take-back-change.server.ts'
import { relistProduct, withdrawProduct } from '#app/domain/catalog/use-cases/withdraw-product.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { editorText } from '#app/i18n/vendor/products-editor.ts'
import { shelfProblemTexts } from '#app/i18n/vendor/products-problems.ts'
import type { Core } from '#app/platform/core.server.ts'
import { withNotice } from './notice.server.ts'

export const productMoves = ['withdraw', 'relist', 'takeBack'] as const
export type ProductMoveName = (typeof productMoves)[number]

export function isProductMove(intent: unknown): intent is ProductMoveName {
  return productMoves.some((move) => move === intent)
}

/** One press of a button beside the editor; returns the notice for the next page, or null when there is no such product. */
export async function moveProductForm(core: Core, scope: VendorScope, move: ProductMoveName, productId: string, locale: Locale): Promise<string | null> {
  const text = editorText[locale]
  const done = { withdraw: text.withdrawn, relist: text.relisted, takeBack: text.tookBack }[move]
  const useCase = { withdraw: withdrawProduct, relist: relistProduct, takeBack: takeBackChange }[move]
  const result = await useCase(core, scope, { productId })
  if (result.ok) return withNotice('success', done)
  if (result.problem.kind === 'notFound') return null
  return withNotice('warning', explain(shelfProblemTexts, locale, result.problem))
}
