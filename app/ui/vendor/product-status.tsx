import type { ChecklistItem } from '#app/domain/catalog/rules/listing-checklist.ts'
import type { ProductState } from '#app/domain/catalog/rules/product-states.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { editorText } from '#app/i18n/vendor/products-editor.ts'
import { checklistTexts } from '#app/i18n/vendor/products-words.ts'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { ProductChange, type ProductChangeProps } from './product-change.tsx'

export type ProductStatusProps = {
  state: ProductState
  officerNote: string | null
  missing: readonly ChecklistItem[]
  change: ProductChangeProps | null
}

/** Where the product stands with the officers, and what is missing. */
export function ProductStatus({ state, officerNote, missing, change }: ProductStatusProps) {
  const locale = useLocale()
  const text = useText(editorText)
  const isUnsent = state === 'draft' || state === 'needsChange'
  return (
    <div className="mb-6 grid gap-3">
      {state === 'rejected' && <Notice kind="error">{text.rejectedText}</Notice>}
      {state === 'suspended' && <Notice kind="error">{text.suspendedText}</Notice>}
      {/* A change beside the listing carries its own note. */}
      {officerNote && !change?.note && (
        <Notice kind={state === 'published' ? 'info' : 'warning'} title={text.noteTitle}>
          {officerNote}
        </Notice>
      )}
      {state === 'submitted' && (
        <Notice kind="info" title={text.waitingTitle}>
          {text.waitingText}
        </Notice>
      )}
      {change && <ProductChange change={change} />}
      {isUnsent && missing.length === 0 && <Notice kind="success" title={text.readyTitle} />}
      {isUnsent && missing.length > 0 && (
        <Notice kind="info" title={text.checklistTitle}>
          <ul className="list-disc pl-5">
            {missing.map((item) => (
              <li key={item}>{checklistTexts[locale][item]}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
