import { useEffect, useRef, useState } from 'react'
import type { Suggestion } from '#app/domain/search/rules/search-index.ts'
import type { LabelPart } from '#app/domain/search/rules/typed-parts.ts'
import { paths, withQuery } from '#app/paths.ts'

export type ShownSuggestion = { parts: readonly LabelPart[]; to: string; kind: Suggestion['kind'] | 'query' }

type Shown = { suggestions: readonly ShownSuggestion[]; choice: number | null }

const PAUSE_MS = 180
const nothing: Shown = { suggestions: [], choice: null }

/**
 * Suggestions for what is being typed, and which of them is chosen: asked after a pause, the last question wins, silent
 * when the network fails. Nothing of a list is chosen when it comes, whatever was in the one before.
 */
export function useSuggestions() {
  const [shown, setShown] = useState(nothing)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const request = useRef<AbortController>()

  const stop = () => {
    clearTimeout(timer.current)
    request.current?.abort()
  }
  const close = () => {
    stop()
    setShown(nothing)
  }
  const choose = (choice: number | null) => setShown((now) => ({ ...now, choice }))
  const ask = (typed: string) => {
    stop()
    const words = typed.trim()
    if (words === '') return setShown(nothing)
    choose(null)
    timer.current = setTimeout(() => {
      const controller = new AbortController()
      request.current = controller
      suggestionsFor(words, controller.signal).then((suggestions) => setShown({ suggestions, choice: null }), () => undefined)
    }, PAUSE_MS)
  }
  useEffect(() => stop, [])
  return { ...shown, choose, ask, close }
}

async function suggestionsFor(words: string, signal: AbortSignal): Promise<readonly ShownSuggestion[]> {
  const response = await fetch(withQuery(paths.suggestions(), { q: words }), { signal })
  if (!response.ok) return []
  const answer = (await response.json()) as { suggestions: readonly ShownSuggestion[] }
  return answer.suggestions
}
