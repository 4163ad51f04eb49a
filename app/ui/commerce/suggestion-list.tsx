import { commerceText } from '#app/i18n/ui/commerce.ts'
import { useText } from '#app/i18n/use-text.tsx'
import type { ShownSuggestion } from './use-suggestions.ts'

type SuggestionListProps = {
  id: string
  suggestions: readonly ShownSuggestion[]
  choice: number | null
  onChoose: (suggestion: ShownSuggestion) => void
}

/** The open list under the search box. The box keeps the focus, so pressing the mouse must not take it away. */
export function SuggestionList({ id, suggestions, choice, onChoose }: SuggestionListProps) {
  const text = useText(commerceText)
  const kinds = { product: text.kindProduct, category: text.kindCategory, vendor: text.kindVendor, region: text.kindRegion, query: text.kindQuery }
  return (
    <>
      <ul
        id={id}
        role="listbox"
        aria-label={text.suggestionsLabel}
        hidden={suggestions.length === 0}
        className="suggestions"
        onMouseDown={(event) => event.preventDefault()}
      >
        {suggestions.map((suggestion, index) => (
          <li
            key={suggestion.to}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === choice}
            className="suggestion"
            onClick={() => onChoose(suggestion)}
          >
            <span>{suggestion.parts.map(({ text: part, isTyped }, place) => (isTyped ? <b key={place}>{part}</b> : part))}</span>
            <small>{kinds[suggestion.kind]}</small>
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {suggestions.length > 0 && text.suggestionCount(suggestions.length)}
      </p>
    </>
  )
}
