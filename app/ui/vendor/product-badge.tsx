import type { ProductState } from '#app/domain/catalog/rules/product-states.ts'
import { useLocale } from '#app/i18n/use-text.tsx'
import { ownProductStates } from '#app/i18n/vendor/products-words.ts'
import { Badge, type BadgeTone } from '#app/ui/feedback/badge.tsx'

const tones: { readonly [state in ProductState]: BadgeTone } = {
  draft: 'neutral',
  submitted: 'info',
  needsChange: 'warning',
  published: 'good',
  withdrawn: 'neutral',
  suspended: 'bad',
  rejected: 'bad',
}

/** The state of a product in its vendor's words. */
export function ProductBadge({ state }: { state: ProductState }) {
  return <Badge tone={tones[state]}>{ownProductStates[useLocale()][state]}</Badge>
}
