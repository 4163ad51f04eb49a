import { useEffect, useRef, useState } from 'react'
import type { Suggestion } from '#app/domain/search/rules/search-index.ts'
import { paths, withQuery } from '#app/paths.ts'

export type ShownSuggestion = { label: string; to: string; kind: Suggestion['kind'] | 'query' }

const PAUSE_MS = 180

/** Suggestions for what is being typed: asked after a pause, the last question wins, silent when the network fails. */
export function useSuggestions() {
  const [suggestions, setSuggestions] = useState<readonly ShownSuggestion[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const request = useRef<AbortController>()

  const stop = () => {
    clearTimeout(timer.current)
    request.current?.abort()
  }
  const close = () => {
    stop()
    setSuggestions([])
  }
  const ask = (typed: string) => {
    stop()
    const words = typed.trim()
    if (words === '') return setSuggestions([])
    timer.current = setTimeout(() => {
      const controller = new AbortController()
      request.current = controller
      suggestionsFor(words, controller.signal).then(setSuggestions, () => undefined)
    }, PAUSE_MS)
  }
  useEffect(() => stop, [])
  return { suggestions, ask, close }
}

async function suggestionsFor(words: string, signal: AbortSignal): Promise<readonly ShownSuggestion[]> {
  const response = await fetch(withQuery(paths.suggestions(), { q: words }), { signal })
  if (!response.ok) return []
  const answer = (await response.json()) as { suggestions: readonly ShownSuggestion[] }
  return answer.suggestions
}
