import { Form, useNavigate } from '@remix-run/react'
import { useId, type KeyboardEvent } from 'react'
import { commerceText } from '#app/i18n/ui/commerce.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { SearchIcon } from '#app/ui/icons/search-icon.tsx'
import { moveChoice } from './move-choice.ts'
import { SuggestionList } from './suggestion-list.tsx'
import { useSuggestions, type ShownSuggestion } from './use-suggestions.ts'

/** A plain search form; with JavaScript it suggests while typing (ARIA combobox with a list that only opens on results). */
export function SearchBox({ defaultValue = '' }: { defaultValue?: string }) {
  const text = useText(commerceText)
  const navigate = useNavigate()
  const listId = useId()
  const { suggestions, choice, choose, ask, close } = useSuggestions()
  const chosen = choice === null ? undefined : suggestions[choice]
  const isOpen = suggestions.length > 0

  const goTo = ({ to }: ShownSuggestion) => {
    close()
    navigate(to)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While an input method is composing (Telex, VNI), the keys belong to it.
    if (!isOpen || event.nativeEvent.isComposing) return
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && chosen) goTo(chosen)
    else {
      const next = moveChoice(event.key, choice, suggestions.length)
      if (next === undefined) return
      choose(next)
    }
    event.preventDefault()
  }

  return (
    <Form action={paths.search()} role="search" className="search-box" onSubmit={close}>
      <div className="search-field">
        <input
          // A new search gives the box a new text; typing belongs to the browser.
          key={defaultValue}
          type="search"
          name="q"
          defaultValue={defaultValue}
          aria-label={text.searchLabel}
          placeholder={text.searchHint}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={120}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-activedescendant={choice === null ? undefined : `${listId}-${choice}`}
          className="search-input"
          onChange={(event) => ask(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <button className="search-button" aria-label={text.search}>
          <SearchIcon />
        </button>
      </div>
      <SuggestionList id={listId} suggestions={suggestions} choice={choice} onChoose={goTo} />
    </Form>
  )
}
